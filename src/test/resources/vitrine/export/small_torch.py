"""The network specimen, taken away from Vitrine, for PyTorch.

It takes rows of 2 numbers and answers each with 1 number.
It was made with these settings:
    dataset: circle
    seed: a 'seed' /
Run this file to see an answer.
"""

import torch
from torch import nn


class Network(nn.Module):
    """The layers and the way through them."""

    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(2, 2)
        self.output = nn.Linear(2, 1)
        take(self.layer1.weight, "layer1.weight")
        take(self.layer1.bias, "layer1.bias")
        take(self.output.weight, "output.weight")
        take(self.output.bias, "output.bias")

    def forward(self, point):
        """The way from a tensor of inputs to a tensor of answers, row by row."""
        # What the first layer is given.
        x = point[:, 0:1]
        y = point[:, 1:2]
        sin_y = torch.sin(y)
        input_ = torch.cat([x, sin_y], dim=1)
        # layer1: 2 neurons with 2 inputs each, then ReLU.
        layer1 = torch.relu(self.layer1(input_))
        # output: 1 neuron with 2 inputs, then tanh.
        output = torch.tanh(self.output(layer1))
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
        [-0.5423991677612705, 0.3203140331180845],
        [-0.4510330068451496, 0.3951052681774858],
    ],
    "layer1.bias": [0.0, 0.0],
    "output.weight": [
        [-0.63794941486058, 0.8669477974302575],
    ],
    "output.bias": [1.205050839131648],
}

if __name__ == "__main__":
    print(predict([[0.5] * 2]))
