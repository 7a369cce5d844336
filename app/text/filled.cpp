// One pass, so that an argument that looks like a place is left alone.
#include "app/text/filled.h"

namespace repair {

std::string filled(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool place = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!place) {
            result += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        if (index < arguments.size())
            result += arguments[index];
    }
    return result;
}

} // namespace repair
