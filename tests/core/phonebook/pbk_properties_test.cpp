// Laws of the format over random phonebooks and random edits: nothing is lost, everything can be taken back.
#include "core/phonebook/pbk_check.h"
#include "core/phonebook/pbk_file.h"

#include "tests/core/phonebook/sample_book.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>

namespace repair {
namespace {

using Undo = std::function<Status(PbkFile&)>;

/// Text of the pieces that matter to the format, and of any other bytes but NUL.
rc::Gen<std::string> anyPhonebook()
{
    const auto piece = rc::gen::weightedOneOf<std::string>({
        {8,
            rc::gen::element<std::string>(
                "\r\n", "\n", "\r", "[a]", "[B]\r\n", "[b]\n", "[x/y]\n", "[", "]", " ", "=", "\t")},
        {8,
            rc::gen::element<std::string>("Type=2\r\n", "Type=", "Encoding=1\n", "MEDIA=rastapi\r\n",
                "DEVICE=vpn\n", "NETCOMPONENTS=\n", "Device=x\r\n", "PhoneNumber=y\n", "IpSecFlags=1\r\n",
                "New=\n")},
        {1, rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127))},
        {1, rc::gen::container<std::string>(rc::gen::inRange<char>(-128, 0))},
    });
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
        std::string text;
        for (const std::string& one : pieces)
            text += one;
        return text;
    });
}

PbkKey anyKey()
{
    const auto block = *rc::gen::element(
        PbkBlock::entry, PbkBlock::entry, PbkBlock::netComponents, PbkBlock::media, PbkBlock::device);
    return {*rc::gen::element<const char*>(
                "Type", "Encoding", "IpSecFlags", "New", "Device", "PhoneNumber", "Port", "MEDIA", "DEVICE"),
        block};
}

/// Makes one random change and says how to take it back; nothing if it was refused.
Undo edited(PbkFile& book)
{
    const std::size_t entry = *rc::gen::inRange<std::size_t>(0, book.entryCount());
    const int what = *rc::gen::inRange(0, 4);
    if (what == 0) {
        const std::string old = book.name(entry);
        if (book.renameEntry(entry, *rc::gen::element<std::string>("c", "d", "e", "A", "b.")))
            return [=](PbkFile& again) { return again.renameEntry(entry, old); };
        return {};
    }
    if (what == 1) {
        const auto place =
            book.appendEntry(*rc::gen::element<std::string>("[n]", "[m]\r\nType=1\n", "[c]\n\r\n"));
        if (place)
            return [=](PbkFile& again) { return again.removeEntry(*place); };
        return {};
    }
    const PbkKey key = anyKey();
    const auto before = book.tryField(entry, key);
    const std::optional<std::string> old(before);
    if (book.setField(entry, key, *rc::gen::element<std::string>("", "1", "two words", "=[x]")))
        return [=](PbkFile& again) { return again.setField(entry, key, old); };
    return {};
}

RC_GTEST_PROP(PbkProperties, WhatParsesIsWrittenBackUnchanged, ())
{
    const std::string text = *anyPhonebook();

    const auto book = PbkFile::parse(text);
    RC_ASSERT(book.has_value());
    std::string whole(book->preamble());
    for (std::size_t entry = 0; entry < book->entryCount(); ++entry)
        whole += book->entryText(entry);

    RC_ASSERT(book->bytes() == text);
    RC_ASSERT(whole == text);
}

RC_GTEST_PROP(PbkProperties, UndoneEditsLeaveNoTrace, ())
{
    const std::string text = *anyPhonebook();
    PbkFile book = PbkFile::parse(text).value();
    RC_PRE(book.entryCount() > 0u);
    std::vector<Undo> undos;

    for (int edit = *rc::gen::inRange(1, 16); edit > 0; --edit)
        if (Undo undo = edited(book))
            undos.push_back(undo);
    for (; !undos.empty(); undos.pop_back())
        RC_ASSERT(undos.back()(book).has_value());

    RC_ASSERT(book.bytes() == text);
}

RC_GTEST_PROP(PbkProperties, ARemovedKeyOfWindowsComesBackWhereItWas, ())
{
    const std::string text =
        *rc::gen::element(l2tpEntry("a"), managedEntry("a"), withLineFeeds(l2tpEntry("a")));
    PbkFile book = PbkFile::parse(text).value();
    std::vector<PbkField> present;
    PbkFields reader(text);
    while (const auto field = reader.next())
        if (!field->opensBlock && field->key.block != PbkBlock::netComponents
            && book.fields(0, field->key).size() == 1 && field->key.name != "KeyOfTomorrow")
            present.push_back(*field);
    const PbkField removed = *rc::gen::elementOf(present);

    RC_ASSERT(book.setField(0, removed.key, std::nullopt).has_value());
    RC_ASSERT(!book.tryField(0, removed.key));
    RC_ASSERT(book.setField(0, removed.key, removed.value).has_value());

    RC_ASSERT(book.bytes() == text);
}

RC_GTEST_PROP(PbkProperties, DoubtsNameLinesThatExist, ())
{
    const std::string text = *anyPhonebook();
    const PbkFile book = PbkFile::parse(text).value();
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;

    const auto doubts = doubtsAbout(book);

    for (const PbkDoubt& doubt : doubts)
        RC_ASSERT(doubt.line >= 1u && doubt.line <= lines);
}

} // namespace
} // namespace repair
