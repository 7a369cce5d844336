// Reading the NAT value with the mistakes that people make in typing it.
#include "core/steps/nat_value.h"

#include "core/steps/phonebook_reading.h"

#include <algorithm>

namespace repair {

std::string policyAgentKey()
{
    return R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)";
}

Setting natSetting()
{
    return natSettingUnder(policyAgentKey());
}

Fact natKeyWritten()
{
    return RegistryKeyWritten{policyAgentKey()};
}

Setting natSettingUnder(std::string_view key)
{
    return RegistryValue{std::string(key), std::string(natValueName)};
}

std::uint32_t natNumber(const Value& found)
{
    const auto* data = std::get_if<RegistryData>(&found);
    return data ? tryDword(*data).value_or(0) : 0;
}

std::optional<std::uint32_t> tryMeantNumber(const RegistryData& data)
{
    if (const auto text = tryText(data)) {
        const std::size_t first = text->find_first_not_of(" \t");
        const std::size_t last = text->find_last_not_of(" \t");
        if (first == std::string::npos)
            return std::nullopt;
        return tryNumber(text->substr(first, last - first + 1));
    }
    const bool isLittleEndian = data.type == regType::dword || data.type == regType::qword
        || data.type == regType::binary || data.type == regType::none;
    if (!isLittleEndian || data.bytes.empty() || data.bytes.size() > 8)
        return std::nullopt;
    const bool fitsOneByte =
        std::all_of(data.bytes.begin() + 1, data.bytes.end(), [](char byte) { return byte == 0; });
    if (!fitsOneByte)
        return std::nullopt;
    return static_cast<unsigned char>(data.bytes.front());
}

} // namespace repair
