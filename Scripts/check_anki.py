"""Imports the deck that `viva export anki` writes into a real Anki collection, twice.

    pip install anki==26.9.3
    python Scripts/check_anki.py .build/release/viva

It holds that every note and card arrives, that the text is what `viva content show` names, that a
second import adds nothing, that a newer export updates a changed note, and that Anki's own check of
the database finds nothing to mend. `./check` does not run it: it needs a library from outside.
"""

import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def take_in(collection, path):
    """Imports a package; returns how many notes were new, updated and there already."""
    options = ImportAnkiPackageOptions(merge_notetypes=True, with_scheduling=False)
    request = ImportAnkiPackageRequest(package_path=str(path), options=options)
    log = collection.import_anki_package(request).log
    return len(log.new), len(log.updated), len(log.duplicate)


def counts(collection):
    return tuple(collection.db.scalar(f"select count() from {t}") for t in ("notes", "cards"))


def main():
    viva = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)

        def export(file):
            said = subprocess.run(
                [viva, "export", "anki", file, "--lang", "en"],
                env={"VIVA_HOME": str(folder / "home"), "LANG": "C.UTF-8"},
                cwd=folder, check=True, capture_output=True, text=True,
            ).stdout
            return tuple(int(number) for number in re.findall(r"\d+", said))

        notes, cards = export("first.apkg")
        assert notes > 0 and cards == 2 * notes, (notes, cards)
        with zipfile.ZipFile(folder / "first.apkg") as archive:
            assert archive.testzip() is None

        collection = Collection(str(folder / "collection.anki2"))
        assert take_in(collection, folder / "first.apkg") == (notes, 0, 0)
        assert counts(collection) == (notes, cards), counts(collection)
        decks = {d.name: d.id for d in collection.decks.all_names_and_ids()}
        for deck in ("Viva::中文", "Viva::English"):
            assert len(collection.find_cards(f'deck:"{deck}"')) == notes, decks
        problems, is_fine = collection.fix_integrity()
        assert is_fine, problems
        for card in collection.find_cards("deck:Viva::*"):
            text = collection.get_card(card)
            assert text.question().strip() and "answer" in text.answer()

        assert take_in(collection, folder / "first.apkg")[0] == 0
        assert counts(collection) == (notes, cards), counts(collection)

        # A note that was changed here is brought up to date by a newer export.
        collection.db.execute("update notes set flds = replace(flds, 'a', 'ä'), mod = mod - 9")
        time.sleep(1.1)
        assert export("second.apkg") == (notes, cards)
        new, updated, _ = take_in(collection, folder / "second.apkg")
        assert (new, updated) == (0, notes), (new, updated)
        assert counts(collection) == (notes, cards), counts(collection)
        assert collection.db.scalar("select count() from notes where flds like '%ä%'") == 0
        collection.close()
    print(f"{notes} notes, {cards} cards: imported, imported again, updated")


if __name__ == "__main__":
    main()
