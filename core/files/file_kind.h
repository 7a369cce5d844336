// Tells what a file is by what stands in it; its name decides only where the content does not.
#pragma once

#include <optional>
#include <string_view>

namespace repair {

enum class FileKind { phonebook, registryExport, eventXml, snapshot };

/// For people: what tryKindOf() knows.
inline constexpr std::string_view knownKinds = "rasphone.pbk, .reg export, event XML, snapshot JSON";

[[nodiscard]] std::optional<FileKind> tryKindOf(std::string_view path, std::string_view bytes);

} // namespace repair
