#!/usr/bin/env python3
"""Cuts the Chinese statements of the shipped points into words.

The blanks of the quiz must begin and end where words do, and Han text has no spaces. jieba is a
second opinion that knows nothing of the authors' blanks; terms of the field that its dictionary
lacks are added by hand.

    pip install jieba==0.42.1 pyyaml
    python3 Scripts/generate_word_fixtures.py

Writes Tests/QuizTests/Fixtures/words.json: {"question/point": [word, ...]}.
"""

import json
import logging
import pathlib

import jieba
import yaml

TERMS = ["批归一化", "负采样", "负迁移", "多任务", "多模态", "双塔", "跳跃连接", "反向传播"]


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    jieba.setLogLevel(logging.ERROR)
    for term in TERMS:
        jieba.add_word(term, freq=100_000)
    words = {}
    for file in sorted((root / "Content/packs/starter/questions").glob("*.yaml")):
        record = yaml.safe_load(file.read_text(encoding="utf-8"))
        for point in record["points"]:
            name = f"{record['id']}/{point['id']}"
            words[name] = list(jieba.cut(point["statement"]["zh"]))
    target = root / "Tests/QuizTests/Fixtures/words.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(
        json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
