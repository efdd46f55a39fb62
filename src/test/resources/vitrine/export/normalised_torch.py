"""The network specimen, taken away from Vitrine, for PyTorch.

It takes rows of 3 numbers and answers each with 2 numbers.
Run this file to see an answer.
"""

import torch
from torch import nn


class Network(nn.Module):
    """The layers and the way through them."""

    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(3, 2)
        self.layer1_norm = nn.BatchNorm1d(2, eps=0.00001)
        self.layer2 = nn.Linear(2, 2)
        self.layer2_norm = nn.LayerNorm(2, eps=0.00001)
        self.output = nn.Linear(2, 2)
        take(self.layer1.weight, "layer1.weight")
        take(self.layer1.bias, "layer1.bias")
        take(self.layer1_norm.weight, "layer1.norm.scale")
        take(self.layer1_norm.bias, "layer1.norm.shift")
        take(self.layer1_norm.running_mean, "layer1.norm.runningMean")
        take(self.layer1_norm.running_var, "layer1.norm.runningVariance")
        take(self.layer2.weight, "layer2.weight")
        take(self.layer2.bias, "layer2.bias")
        take(self.layer2_norm.weight, "layer2.norm.scale")
        take(self.layer2_norm.bias, "layer2.norm.shift")
        take(self.output.weight, "output.weight")
        take(self.output.bias, "output.bias")

    def forward(self, input_):
        """The way from a tensor of inputs to a tensor of answers, row by row."""
        # layer1: 2 neurons with 3 inputs each, normalised over the batches seen, then ReLU.
        layer1 = torch.relu(self.layer1_norm(self.layer1(input_)))
        # layer2: 2 neurons with 2 inputs each, normalised over the layer, then ReLU.
        layer2 = torch.relu(self.layer2_norm(self.layer2(layer1)))
        # output: 2 neurons with 2 inputs each.
        logits = self.output(layer2)
        # Probabilities that add up to 1.
        output = torch.softmax(logits, dim=1)
        return output


def take(tensor, name):
    """Copies the numbers of that name into a tensor of the network."""
    with torch.no_grad():
        tensor.copy_(torch.tensor(NUMBERS[name]))


def predict(rows):
    """The answers to a list of rows."""
    network = Network().eval()
    with torch.no_grad():
        return network(torch.tensor(rows, dtype=torch.float32)).tolist()


# Every weight is a list of rows, one for each neuron.
NUMBERS = {
    "layer1.weight": [
        [-0.44286706597512143, 0.2615353128640865, -0.36826690797461625],
        [0.3226021005734494, 0.5970266469420937, 0.49460431540090855],
    ],
    "layer1.bias": [-0.9021967146038123, 1.226049332995353],
    "layer1.norm.runningMean": [1.205050839131648, -1.216574385528664],
    "layer1.norm.runningVariance": [1.7879107165474026, 1.2448212118368522],
    "layer1.norm.scale": [-0.629675224315511, -0.706808846583282],
    "layer1.norm.shift": [1.090256385876012, 1.3908605858095127],
    "layer2.weight": [
        [-0.2036230210016967, 0.7883434822877315],
        [0.541071662112488, -0.5099003774318891],
    ],
    "layer2.bias": [-1.4038149735316146, 0.16813605766171813],
    "layer2.norm.scale": [0.38821134784763967, -0.7345590587100245],
    "layer2.norm.shift": [-0.1311517022538491, 0.7606126235818571],
    "output.weight": [
        [0.5900817320088241, 0.7739683268458595],
        [0.16210895950454884, 0.2680248294974168],
    ],
    "output.bias": [0.9673344134273363, 1.3679191522083427],
}

if __name__ == "__main__":
    print(predict([[0.5] * 3]))
