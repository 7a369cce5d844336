// The copy is edited as a phonebook of one entry, so there is only one way to edit.
#include "core/phonebook/entry_copy.h"

namespace repair {

Result<std::string> copiedEntry(
    const PbkFile& book, std::size_t entry, std::string_view newName, const std::vector<PbkEdit>& edits)
{
    auto copy = PbkFile::parse(std::string(book.entryText(entry)));
    if (!copy)
        return fail(copy.error());
    Status done = copy->renameEntry(0, newName);
    for (const PbkEdit& edit : edits)
        if (done)
            done = copy->setField(0, edit.key, edit.value);
    if (!done)
        return fail(done.error());
    return copy->bytes();
}

} // namespace repair
