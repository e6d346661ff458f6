package org.colead.decision.search;

import java.util.List;
import java.util.Optional;
import org.colead.advice.Advising;
import org.colead.brief.BriefCast;
import org.colead.brief.Readership;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.consensus.TakingPositions;
import org.colead.decision.Adaptations;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.DecisionService;
import org.colead.decision.FullText;
import org.colead.decision.RegisterFilter;
import org.colead.deliberation.Clarifying;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Decisions whose words are looked for.
abstract class WordsOfDecisions {

    @Autowired RoundsCast rounds;
    @Autowired BriefCast briefs;
    @Autowired DecisionRegister register;
    @Autowired DecisionService decisions;
    @Autowired Deliberation deliberation;
    @Autowired FullText fullText;
    @Autowired MakeAnew anew;
    @Autowired JdbcClient jdbc;
    @Autowired Clarifying clarifying;
    @Autowired Adaptations adaptations;
    @Autowired Advising advising;
    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired Readership readership;
    @Autowired List<PassageSource> sources;
    @Autowired StoryClock clock;

    void concern(RoundsCast.Scene scene, String words) {
        deliberation.raiseConcern(scene.decision(), words, false, CommandKey.next(), scene.wes());
    }

    List<DecisionId> found(String words, PersonId viewer) {
        return register
                .register(RegisterFilter.withWords(words), Optional.empty(), viewer)
                .rows()
                .stream()
                .map(DecisionRow::id)
                .toList();
    }

    List<FullText.Place> places(DecisionId decision, String words, PersonId viewer) {
        return fullText.places(List.of(decision), words, viewer).getOrDefault(decision, List.of());
    }

    int stored(DecisionId decision) {
        return jdbc.sql("select count(*) from passage where decision_id = ?")
                .param(decision.toString())
                .query(Integer.class)
                .single();
    }
}
