package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.LinkCodec;
import vitrine.session.Probe;
import vitrine.session.Settings;

/**
 * Links with weights as they were handed out once: whatever becomes of the page, they open to the
 * same network, in the middle of the same batch, and go on as they would have then.
 */
public final class WeightLinksCases {
  /** Our rules, 4 of 10 examples into a batch, L1, one bias held still. */
  static final String OURS =
      "1.dataset:xor;regularization:L1;regularizationRate:0.01~1234~~1234;set;layer"
          + "1.weight:dP8ibwtCmRJM_27x8IlZedT_ETwZg8BEBP8hsXsr57hU_w-FkuNDlLD_K_3xqkD4OP9"
          + "VbXfnzK-K_vZK79njRLA;@0.bias:dP7fv_2Fe1vI_y3sTFzdHPj_AsgGBtoyWP6dyJ9CXGE0;la"
          + "yer2.@1:dP8JP8JR7bcI_38tsL7VLvT_SbJo0J4FKP9fMrYhTyia_1B-V-ef_4b-wC3iZg-88v9h"
          + "YkQBjcnU_ytPDAhhFNA;@3.@2:dP9EMTdgVNlY_vmULm5GufQ;output.@1:dv9V_Ys3RKwm_wgg"
          + "LOCt_Nw;@4.@2:dP63LNmkKj1U;gradientSum.count:t4;@5.@0.@1:dP4-uer5348o_jRHOr8"
          + "KBLL_UaZVGCaIQP-sGPsEYfsi_uZ2G6n0ZwD_Q1G34B-Hqv66Hmbt0B8I_syky-oOVVg;alive.@"
          + "0.@1:t1x8;free.@0.@1:t1x8;@5.@0.@2:dP41NeB-tGuG_1ph3neogJr-z05XqV0NCv63cevOs"
          + "MK4;@7.@0.@2:t1x4;@8.@0.@2:t1x4;@5.@3.@1:dP9ySGtt2lvE_szAdvcpigD_Gdyts6mN8v8"
          + "x7hLd-ZbQ_woz4_7Qsmz9XbKP2WGMAP6a-vL2owgS_uM2IrscBXA;@7.@3.@1:t1x8;@8.@3.@1:"
          + "t1x8;@5.@3.@2:dv-srq5CPv82_2qWAnoBHAQ;@7.@3.@2:t1x2;@8.@3.@2:t0,1;@5.@4.@1:d"
          + "P-ie3_JZY7o_8pRPr9QNtw;@7.@4.@1:t1x2;@8.@4.@1:t1x2;@5.@4.@2:dQAxqNrw6D-w;@7."
          + "@4.@2:t1;@8.@4.@2:t1;stream:t";

  /** The ancestor's rules, 24 of 30 examples carried over, with its stream of random numbers. */
  static final String ANCESTOR =
      "1.batchSize:30;activation:relu;seed:0.5;rules:ancestor~1234~~1234;set;layer1"
          + ".weight:dP8O0wygZ8mI_z5LzL63MA7_CO7Dc7B0Yv8atNaac2i6_xSsRkYTIqT_cHF-8kWj8P8F"
          + "E79ibOpY_12F6IqW-aw;@0.bias:dP7jhp94Awl0_uhHg-2i51T-5cy13WbdcP7kPjuJ57so;lay"
          + "er2.@1:dP9-OboccldM_f5jjoj19tz-ylTU1nI-VP85-a9k1Qzc_02cWKuPAOD_GYbkwPhg3v7Xk"
          + "nqbjdMo_2Cz55DwobQ;@3.@2:dP7vVWHkJxNE_tN8TTrFcfA;output.@1:dv8sQqdhC-v4_tgEq"
          + "n_q1_Q;@4.@2:dP4GhgolW-BQ;gradientSum.count:t24;@5.@0.@1:dP7PPDcg1pdi_5OwiVO"
          + "wRIL-oDEnbDZb9v6lJ6ymPS_o_yYD-Bf__sr_Q7KNjbiGtP743weI7am6_yxNEX3-wqg;alive.@"
          + "0.@1:t1x8;free.@0.@1:t1x8;@5.@0.@2:dP9BOHbbxcja_rF-MGP0Uuj-yekqth5asP7O9MrWe"
          + "cPo;@7.@0.@2:t1x4;@8.@0.@2:t1x4;@5.@3.@1:dv9WQQwYgQc-_w8pq66XW4L_1Jx-Z5dTVv-"
          + "RVIpInRFg_wYgaUczKVT-wFx3ogxWAP-Eyn3J6irU_0Iflt07ROA;@7.@3.@1:t1x8;@8.@3.@1:"
          + "t1x8;@5.@3.@2:dP-aMNJ_MiOK_0lTwYw-kaw;@7.@3.@2:t1x2;@8.@3.@2:t0,1;@5.@4.@1:d"
          + "P_mUhyhS52U_7hHMTI78Mg;@7.@4.@1:t1x2;@8.@4.@1:t1x2;@5.@4.@2:dwAqorfiphDw;@7."
          + "@4.@2:t1;@8.@4.@2:t1;stream:bNsf7vlp3kqPE1gNSEVBbKRDBeu0xs-ColHQkDAUX-Hxg6ka"
          + "L63OhRRiIXSWNdmEPq_rZla0zZ3G3xmNVExQw7v_Yih5Zgz2A94xBP1RRTwH5unuYaTrKrvawKG2"
          + "9TUkO5P0GLzQ16TmCIanUQIboml6iKjISItXdPAvmIB2ftm8tpyzFRBUatG5WnJCHzpYZ8PxLySZ"
          + "5yGSXnQBCrCexB81IcjvATGXb7N7Xm8Ln0qAJr9HvkXBcYuXMao7LfvR4FuIfTivxfwKZ0Fe839r"
          + "yR33jN4Hc4QilSpM-dTi1a_4NBCPPU0O_j2j1HLnziZ5shC6FuGaqG9OyWF8Kw6Smu24K";

  @Test
  void aNetworkUnderOurRulesGoesOn() {
    assertGoesOn(
        OURS,
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with("dataset", "xor")
            .with("regularization", "L1")
            .with("regularizationRate", "0.01"),
        new double[] {0.47760365732509674, 0.4903280704271795},
        new double[] {0.4668807063069194, 0.48496494312368443});
  }

  @Test
  void aNetworkUnderTheAncestorsRulesGoesOn() {
    assertGoesOn(
        ANCESTOR,
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with("rules", "ancestor")
            .with("seed", "0.5")
            .with("activation", "relu")
            .with("batchSize", "30"),
        new double[] {0.4822686966813227, 0.48736697154913644},
        new double[] {0.46024464180679076, 0.46928643926072156});
  }

  @Test
  void whatIsHeldStillStaysSo() {
    for (var link : List.of(OURS, ANCESTOR)) {
      var model = open(link, 1234);
      double[] before = bias(model);
      model.advance(500);
      assertEquals(before[0], bias(model)[0]);
      assertEquals(false, before[1] == bias(model)[1]);
    }
  }

  private static double[] bias(PlaygroundModel model) {
    return model.read(List.of(Probe.parameters("layer2.bias"))).get(0);
  }

  private static void assertGoesOn(String link, Settings settings, double[] now, double[] later) {
    var model = open(link, 1234);
    assertEquals(settings, model.settings());
    assertLosses(now, model);
    model.advance(1000);
    assertLosses(later, model);
  }

  private static PlaygroundModel open(String link, double examples) {
    var start = LinkCodec.decode(PlaygroundSettings.DECLARATION, link);
    var checkpoint = start.checkpoint();
    assertNotNull(checkpoint);
    assertEquals(examples, start.examples());
    var model = new PlaygroundModel(start.settings());
    model.restore(checkpoint);
    assertEquals(examples, model.examples());
    return model;
  }

  /** Training and test loss. */
  private static void assertLosses(double[] expected, PlaygroundModel model) {
    var losses = model.read(List.of(Probe.train("loss"), Probe.test("loss")));
    assertEquals(expected[0], losses.get(0)[0], 1e-12);
    assertEquals(expected[1], losses.get(1)[0], 1e-12);
  }
}
