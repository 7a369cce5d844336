// How a text gets into the person's language: the wizard brings Qt's translator, the command line nothing.
#pragma once

#include <functional>
#include <string>

namespace repair {

/// Takes a context and an English text with its places still open. Empty: English stays.
using Translate = std::function<std::string(const char* context, const char* english)>;

[[nodiscard]] inline std::string translated(
    const Translate& translate, const char* context, const char* english)
{
    return translate ? translate(context, english) : std::string(english);
}

} // namespace repair
