#!/usr/bin/env python3
"""Writes Tests/NeuralTests/Fixtures/*.json: what PyTorch computes in float64.

Needs: pip install numpy torch (tested with 2.13.0). Run from anywhere: Scripts/generate_neural_fixtures.py

Every case holds the inputs, the result and the gradients of L = sum(result * factors) with respect to
the inputs, with factors drawn once. Weights are turned into this project's layout, [inputs, outputs].
"""
import json
import pathlib

import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261126)
folder = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "NeuralTests" / "Fixtures"
folder.mkdir(parents=True, exist_ok=True)


def matrix(tensor):
    tensor = tensor.detach()
    if tensor.dim() == 0:
        tensor = tensor.reshape(1, 1)
    if tensor.dim() == 1:
        tensor = tensor.reshape(1, -1)
    return {
        "rows": tensor.shape[0],
        "columns": tensor.shape[1],
        "elements": [float(f"{x:.15g}") for x in tensor.reshape(-1).tolist()],
    }


def draw(rows, columns, scale=1.0):
    return (torch.randn(rows, columns) * scale).requires_grad_()


cases = []


def case(name, inputs, function, integers=None):
    result = function(*inputs)
    if result.dim() == 0:
        result = result.reshape(1, 1)
    factors = torch.randn_like(result)
    gradients = torch.autograd.grad((result * factors).sum(), inputs, allow_unused=True)
    gradients = [torch.zeros_like(x) if g is None else g for x, g in zip(inputs, gradients)]
    record = {
        "name": name,
        "inputs": [matrix(x) for x in inputs],
        "factors": matrix(factors),
        "result": matrix(result),
        "gradients": [matrix(g) for g in gradients],
    }
    if integers is not None:
        record["integers"] = integers
    cases.append(record)


activations = {
    "identity": lambda x: x,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leakyReLU": lambda x: F.leaky_relu(x, 0.01),
    "gelu": F.gelu,
}
for name, function in activations.items():
    case(f"activation {name}", [draw(4, 5, 2)], function)
    case(
        f"linear {name}",
        [draw(6, 4), draw(4, 3), draw(1, 3)],
        lambda x, w, b, f=function: f(F.linear(x, w.T, b[0])),
    )
case("parametricReLU", [draw(5, 3), draw(1, 3)], lambda x, a: F.prelu(x, a[0]))
case(
    "layerNormalisation",
    [draw(5, 4, 3), draw(1, 4), draw(1, 4)],
    lambda x, g, b: F.layer_norm(x, (4,), g[0], b[0], 1e-5),
)
mean, variance = torch.randn(3), torch.rand(3) + 0.5
running = [mean.clone(), variance.clone()]
case(
    "batchNormalisation training",
    [draw(6, 3, 2), draw(1, 3), draw(1, 3)],
    lambda x, g, b: F.batch_norm(x, running[0], running[1], g[0], b[0], True, 0.1, 1e-5),
)
cases[-1]["state"] = [matrix(x) for x in (mean, variance, running[0], running[1])]
case(
    "batchNormalisation inference",
    [draw(6, 3, 2), draw(1, 3), draw(1, 3)],
    lambda x, g, b: F.batch_norm(x, mean, variance, g[0], b[0], False, 0.1, 1e-5),
)
cases[-1]["state"] = [matrix(x) for x in (mean, variance)]
case(
    "residual",
    [draw(5, 3), draw(3, 3), draw(1, 3)],
    lambda x, w, b: x + torch.relu(F.linear(x, w.T, b[0])),
)
rows = [3, 0, 3, 1, 4]
case("embedding", [draw(6, 3)], lambda table: F.embedding(torch.tensor(rows), table), rows)
case("softmax", [draw(4, 5, 3)], lambda x: F.softmax(x, -1))
case("normalisedRows", [draw(4, 5)], lambda x: F.normalize(x, dim=-1))
labels = [2, 0, 1, 2]
case(
    "softmaxCrossEntropy",
    [draw(4, 3, 4)],
    lambda x: F.cross_entropy(x, torch.tensor(labels)),
    labels,
)
targets = torch.rand(4, 2)
case(
    "binaryCrossEntropy",
    [draw(4, 2, 4)],
    lambda x: F.binary_cross_entropy_with_logits(x, targets),
)
cases[-1]["state"] = [matrix(targets)]
case("meanSquaredError", [draw(4, 3), draw(4, 3)], lambda a, b: F.mse_loss(a, b))
case("l1", [draw(3, 4)], lambda w: 0.3 * w.abs().sum())
case("l2", [draw(3, 4)], lambda w: 0.3 * (w * w).sum())


def recurrent(name, module, gates, batch=3, steps=5, inputs=4, units=2):
    net = module(inputs, units)
    x = draw(steps * batch, inputs)
    w = draw(inputs, gates * units, 0.7)
    u = draw(units, gates * units, 0.7)
    b = draw(1, gates * units, 0.7)
    h0 = draw(batch, units)
    tensors = [x, w, u, b, h0]
    if name == "gru":
        tensors.append(draw(1, units))
    if name == "lstm":
        tensors.append(draw(batch, units))

    def run(x, w, u, b, h0, *more):
        hidden_bias = torch.zeros(gates * units)
        if name == "gru":
            hidden_bias = torch.cat([torch.zeros(2 * units), more[0][0]])
        state = (h0[None], more[0][None]) if name == "lstm" else h0[None]
        parameters = {
            "weight_ih_l0": w.T,
            "weight_hh_l0": u.T,
            "bias_ih_l0": b[0],
            "bias_hh_l0": hidden_bias,
        }
        output = torch.func.functional_call(
            net, parameters, (x.reshape(steps, batch, inputs), state)
        )
        return output[0].reshape(steps * batch, units)

    case(name, tensors, run, [steps])


recurrent("rnn", nn.RNN, 1)
recurrent("lstm", nn.LSTM, 4)
recurrent("gru", nn.GRU, 3)

# Clipping: gradients of two parameters before and after.
clipping = []
for name, limit in (("value", 0.4), ("norm", 0.5), ("globalNorm", 0.5), ("globalNorm", 1e3)):
    tensors = [draw(3, 2), draw(1, 4)]
    for tensor in tensors:
        tensor.grad = torch.randn_like(tensor)
    before = [matrix(t.grad) for t in tensors]
    total = float(torch.sqrt(sum((t.grad**2).sum() for t in tensors)))
    if name == "value":
        nn.utils.clip_grad_value_(tensors, limit)
    elif name == "norm":
        for tensor in tensors:
            nn.utils.clip_grad_norm_([tensor], limit)
    else:
        nn.utils.clip_grad_norm_(tensors, limit)
    clipping.append(
        {
            "name": name,
            "limit": limit,
            "norm": total,
            "before": before,
            "after": [matrix(t.grad) for t in tensors],
        }
    )

# Optimisers: a parameter, the gradients of six steps, and where each step led.
optimisers = []
makers = {
    "sgd": lambda p: torch.optim.SGD(p, 0.1),
    "sgd decay": lambda p: torch.optim.SGD(p, 0.1, weight_decay=0.02),
    "momentum": lambda p: torch.optim.SGD(p, 0.1, momentum=0.9, weight_decay=0.02),
    "nesterov": lambda p: torch.optim.SGD(p, 0.1, momentum=0.9, nesterov=True),
    "adagrad": lambda p: torch.optim.Adagrad(p, 0.1, weight_decay=0.02),
    "rmsProp": lambda p: torch.optim.RMSprop(p, 0.1, weight_decay=0.02),
    "adam": lambda p: torch.optim.Adam(p, 0.1, weight_decay=0.02),
    "adamW": lambda p: torch.optim.AdamW(p, 0.1, weight_decay=0.02),
}
for name, make in makers.items():
    parameter = draw(3, 3)
    start = matrix(parameter)
    optimiser = make([parameter])
    gradients, values = [], []
    for _ in range(6):
        parameter.grad = torch.randn_like(parameter)
        gradients.append(matrix(parameter.grad))
        optimiser.step()
        values.append(matrix(parameter))
    optimisers.append({"name": name, "start": start, "gradients": gradients, "values": values})

# Sparse rows: the lazy Adam of SparseAdam.
table = nn.Embedding(5, 2, sparse=True)
start = matrix(table.weight)
optimiser = torch.optim.SparseAdam([table.weight], 0.1)
sparse = {"start": start, "steps": []}
for rows in ([0, 3, 3], [1, 3], [0, 0, 4]):
    factors = torch.randn(len(rows), 2)
    optimiser.zero_grad()
    (table(torch.tensor(rows)) * factors).sum().backward()
    optimiser.step()
    sparse["steps"].append(
        {"rows": rows, "factors": matrix(factors), "value": matrix(table.weight)}
    )

# Initialisers: the standard deviations of large draws.
initialisers = []
for name, function in {
    "uniformFanIn": lambda w: nn.init.uniform_(w, -(w.shape[1] ** -0.5), w.shape[1] ** -0.5),
    "xavierUniform": nn.init.xavier_uniform_,
    "xavierNormal": nn.init.xavier_normal_,
    "heUniform": lambda w: nn.init.kaiming_uniform_(w, nonlinearity="relu"),
    "heNormal": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
    "orthogonal": nn.init.orthogonal_,
}.items():
    weight = torch.empty(300, 700)
    function(weight)
    initialisers.append(
        {"name": name, "inputs": 700, "outputs": 300, "deviation": float(weight.std())}
    )

# Schedules: factors of the first twelve steps.
schedules = []
for name, make in {
    "steps": lambda o: torch.optim.lr_scheduler.StepLR(o, 3, 0.5),
    "exponential": lambda o: torch.optim.lr_scheduler.ExponentialLR(o, 0.9),
    "cosine": lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, 12, 0.1),
}.items():
    optimiser = torch.optim.SGD([draw(1, 1)], 1.0)
    scheduler = make(optimiser)
    factors = []
    for _ in range(12):
        factors.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        scheduler.step()
    schedules.append({"name": name, "factors": factors})

# Here, so that what is drawn above stays as it is.
row_weights = torch.tensor([1.0, 0.0, 0.5, 2.0])
case(
    "softmaxCrossEntropy weighted",
    [draw(4, 3, 4)],
    lambda x: (F.cross_entropy(x, torch.tensor(labels), reduction="none") * row_weights).sum()
    / row_weights.sum(),
    labels,
)
cases[-1]["state"] = [matrix(row_weights)]
class_weights = torch.tensor([1.0, 0.25, 3.0])
case(
    "softmaxCrossEntropy weighted by class",
    [draw(4, 3, 4)],
    lambda x: F.cross_entropy(x, torch.tensor(labels), weight=class_weights),
    labels,
)
cases[-1]["state"] = [matrix(class_weights[labels])]
ignored = [2, -1, 1, -1]
case(
    "softmaxCrossEntropy with rows left out",
    [draw(4, 3, 4)],
    lambda x: F.cross_entropy(x, torch.tensor(ignored), ignore_index=-1),
    ignored,
)
number_weights = torch.rand(4, 2) * 2
case(
    "binaryCrossEntropy weighted",
    [draw(4, 2, 4)],
    lambda x: F.binary_cross_entropy_with_logits(x, targets, weight=number_weights),
)
cases[-1]["state"] = [matrix(targets), matrix(number_weights)]
case("dropout inference", [draw(4, 5)], lambda x: F.dropout(x, 0.4, training=False))
case("dropout training", [draw(10, 12)], lambda x: F.dropout(x, 0.4, training=True))
weight = torch.empty(300, 700)
nn.init.normal_(weight, std=0.05)
initialisers.append(
    {"name": "constantScale", "inputs": 700, "outputs": 300, "deviation": float(weight.std())}
)

for name, content in {
    "layers": cases,
    "clipping": clipping,
    "optimisers": optimisers,
    "sparse": sparse,
    "initialisers": initialisers,
    "schedules": schedules,
}.items():
    (folder / f"{name}.json").write_text(json.dumps(content, separators=(",", ":")) + "\n")
