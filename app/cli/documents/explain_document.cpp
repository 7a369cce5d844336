// The catalogue's ids with their English words.
#include "app/cli/documents/explain_document.h"

#include "app/text/ras_error_text.h"

namespace repair {

Json explainDocument(const RasError& error)
{
    const RasErrorText text = rasErrorText(error.code);
    Json stages = Json::array();
    for (const Stage stage : error.stages.inOrder())
        stages.push_back(idOf(stage));
    Json causes = Json::array();
    for (const Cause cause : error.causes)
        causes.push_back({{"id", idOf(cause)}, {"text", causeText(cause)}});
    Json remedies = Json::array();
    for (const Remedy remedy : error.remedies)
        remedies.push_back({{"id", idOf(remedy)}, {"text", remedyText(remedy)}});
    return Json {{"code", error.code}, {"symbol", error.symbol}, {"sentence", text.sentence},
        {"meaning", text.meaning}, {"tryFirst", text.tryFirst}, {"stages", std::move(stages)},
        {"causes", std::move(causes)}, {"remedies", std::move(remedies)}, {"steps", stepsFor(error)}};
}

} // namespace repair
