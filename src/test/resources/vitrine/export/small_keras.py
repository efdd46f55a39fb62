"""The network specimen, taken away from Vitrine, for Keras 3.

It takes rows of 2 numbers and answers each with 1 number.
It was made with these settings:
    dataset: circle
    seed: a 'seed' /
Run this file to see an answer.
"""

import keras
import numpy as np


def build():
    """The model, with its numbers in place."""
    point = keras.Input(shape=(2,))
    # What the first layer is given.
    x = point[:, 0:1]
    y = point[:, 1:2]
    sin_y = keras.ops.sin(y)
    input_ = keras.ops.concatenate([x, sin_y], axis=1)
    # layer1: 2 neurons with 2 inputs each, then ReLU.
    layer1 = keras.layers.Dense(2, activation="relu", name="layer1")(input_)
    # output: 1 neuron with 2 inputs, then tanh.
    output = keras.layers.Dense(1, activation="tanh", name="output")(layer1)
    network = keras.Model(point, output)
    take(network.get_layer("layer1"), "layer1.weight", "layer1.bias")
    take(network.get_layer("output"), "output.weight", "output.bias")
    return network


def take(layer, *names):
    """Puts the numbers of those names into a layer, a weight turned over.

    Keras keeps a row for each input, where these are a row for each neuron.
    """
    layer.set_weights([np.array(NUMBERS[name]).T for name in names])


def predict(rows):
    """The answers to a list of rows."""
    rows = np.array(rows, dtype="float32")
    return build().predict(rows, verbose=0).tolist()


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
