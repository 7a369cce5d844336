// One phonebook among the files: parsed, looked over for damage, and given an id.
#pragma once

#include "core/files/opened_files.h"

namespace repair {

/// tooLarge and corrupt as PbkFile::parse() says; corrupt also if there is no entry in it or if it was cut
/// off inside the last one, because entries behind it may be lost without a trace.
Status openBook(const std::string& path, std::string bytes, std::vector<OpenedBook>& books);

} // namespace repair
