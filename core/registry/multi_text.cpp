// Each text ends with a NUL, the list with an empty text - or with the data, if a careless program wrote it.
#include "core/registry/multi_text.h"

#include "core/base/utf.h"

#include <algorithm>

namespace repair {

std::optional<std::vector<std::string>> tryTexts(const RegistryData& data)
{
    const auto utf16 = data.type == regType::multiSz ? tryUtf16FromLeBytes(data.bytes) : std::nullopt;
    const auto all = utf16 ? tryUtf8(*utf16) : std::nullopt;
    if (!all)
        return std::nullopt;
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < all->size();) {
        const std::size_t end = std::min(all->find('\0', at), all->size());
        if (end == at)
            break;
        texts.push_back(all->substr(at, end - at));
        at = end + 1;
    }
    return texts;
}

} // namespace repair
