// Errors are spelt as in journals, with their words beside them.
#include "app/cli/documents/error_document.h"

#include "app/text/error_text.h"
#include "core/json/report_fields.h"

namespace repair {

Json errorJson(const Error& error)
{
    Json json = json_detail::encode(error);
    const ErrorText text = errorText(error);
    json["sentence"] = text.sentence;
    json["advice"] = text.advice;
    return json;
}

Json errorDocument(const Error& error, const std::vector<std::string>& nearNames)
{
    Json json = errorJson(error);
    json["near"] = nearNames;
    return Json {{"error", std::move(json)}};
}

} // namespace repair
