// A text with open places and what fills them, on its way to the person's language.
#pragma once

#include "app/text/filled.h"
#include "app/text/translate.h"

#include <string>
#include <vector>

namespace repair {

struct Phrase {
    const char* english = "";
    std::vector<std::string> arguments;
};

[[nodiscard]] inline std::string spoken(const Phrase& phrase, const char* context, const Translate& translate)
{
    return filled(translated(translate, context, phrase.english), phrase.arguments);
}

} // namespace repair
