"""The network specimen, taken away from Vitrine, for Keras 3.

It takes rows of 3 numbers and answers each with 2 numbers.
Run this file to see an answer.
"""

import keras
import numpy as np


def build():
    """The model, with its numbers in place."""
    input_ = keras.Input(shape=(3,))
    # layer1: 2 neurons with 3 inputs each, normalised over the batches seen, then ReLU.
    layer1 = keras.ops.relu(
        keras.layers.BatchNormalization(epsilon=0.00001, name="layer1_norm")(
            keras.layers.Dense(2, name="layer1")(input_),
        ),
    )
    # layer2: 2 neurons with 2 inputs each, normalised over the layer, then ReLU.
    layer2 = keras.ops.relu(
        keras.layers.LayerNormalization(epsilon=0.00001, name="layer2_norm")(
            keras.layers.Dense(2, name="layer2")(layer1),
        ),
    )
    # output: 2 neurons with 2 inputs each.
    logits = keras.layers.Dense(2, name="output")(layer2)
    # Probabilities that add up to 1.
    output = keras.ops.softmax(logits, axis=1)
    network = keras.Model(input_, output)
    take(network.get_layer("layer1"), "layer1.weight", "layer1.bias")
    take(
        network.get_layer("layer1_norm"),
        "layer1.norm.scale",
        "layer1.norm.shift",
        "layer1.norm.runningMean",
        "layer1.norm.runningVariance",
    )
    take(network.get_layer("layer2"), "layer2.weight", "layer2.bias")
    take(network.get_layer("layer2_norm"), "layer2.norm.scale", "layer2.norm.shift")
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
