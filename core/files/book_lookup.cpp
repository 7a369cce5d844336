// Numbers that cannot be read count as missing, as the steps have it.
#include "core/files/book_lookup.h"

#include "core/files/silence.h"
#include "core/phonebook/entry_summary.h"

#include <charconv>

namespace repair {
namespace {

int numberField(const PbkFile& file, std::size_t entry, std::string_view key, int otherwise)
{
    const auto text = file.tryField(entry, {key});
    int number = otherwise;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

std::string textField(const PbkFile& file, std::size_t entry, PbkKey key)
{
    return decodedText(file.tryField(entry, key).value_or(std::string_view()), file.encoding(entry));
}

} // namespace

Result<std::size_t> placeOf(const OpenedBook& book, const std::string& entry)
{
    auto place = book.file.find(entry);
    if (!place)
        place.error().osCode =
            place.error().kind == ErrorKind::conflict ? filesCode::alreadyExists : filesCode::noSuchEntry;
    return place;
}

Result<std::optional<std::string>> fieldIn(const OpenedBook& book, const PhonebookField& where)
{
    const auto place = placeOf(book, where.entry);
    if (!place)
        return fail(place.error());
    const auto values = book.file.fields(*place, {where.field});
    if (values.size() > 1)
        return fail({ErrorKind::conflict, filesCode::alreadyExists, "read phonebook field", where.field});
    if (values.size() == 1)
        return decodedText(values.front(), book.file.encoding(*place));
    if (book.damaged.contains(book.file.name(*place)))
        return fail({ErrorKind::corrupt, filesCode::invalidData, "read phonebook field", where.field});
    return std::nullopt;
}

EntrySummary summaryOf(const OpenedBook& book, std::size_t entry)
{
    return summaryIn(book.file, entry, book.id);
}

Result<std::optional<SettingOwner>> ownerIn(const OpenedBook& book, const PhonebookField& where)
{
    const auto place = placeOf(book, where.entry);
    if (!place)
        return fail(place.error());
    const std::string authority = textField(book.file, *place, {"ProvisioningAuthority"});
    for (const char* mark : {"AlwaysOnCapable", "DeviceTunnel"}) {
        if (numberField(book.file, *place, mark, 0) != 0)
            return SettingOwner {SettingOwner::Kind::alwaysOnProfile, authority.empty() ? mark : authority};
    }
    if (!authority.empty())
        return SettingOwner {SettingOwner::Kind::deviceManagement, authority};
    return std::nullopt;
}

} // namespace repair
