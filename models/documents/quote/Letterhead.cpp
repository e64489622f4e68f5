// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/quote/Letterhead.h"

#include "domain/DocumentLanguage.h"

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    QString name;
    QString Letterhead::*part;
};

const std::vector<Setting> &settings()
{
    static const std::vector<Setting> all = {{u"sender_name"_s, &Letterhead::name},
        {u"sender_address"_s, &Letterhead::address}, {u"sender_phone"_s, &Letterhead::phone},
        {u"sender_email"_s, &Letterhead::email}, {u"sender_website"_s, &Letterhead::website},
        {u"sender_tax"_s, &Letterhead::tax}, {u"sender_bank"_s, &Letterhead::bank},
        {u"sender_registration"_s, &Letterhead::registration}, {u"sender_logo"_s, &Letterhead::logo},
        {u"document_template"_s, &Letterhead::templateName}, {u"document_paper"_s, &Letterhead::paper},
        {documentLanguageSetting, &Letterhead::language}};
    return all;
}

struct Stored
{
    RecordId id;
    QString value;
};

QHash<QString, Stored> stored(store::Store &store)
{
    QHash<QString, Stored> values;
    const auto rows = store.select({EntityKind::Setting, {u"name"_s, u"value"_s}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        values.insert(rows->text(row, 0), {rows->id(row), rows->text(row, 1)});
    return values;
}

} // namespace

Letterhead readLetterhead(store::Store &store)
{
    Letterhead letterhead;
    const auto values = stored(store);
    for (const Setting &setting : settings())
        letterhead.*setting.part = values.value(setting.name).value;
    return letterhead;
}

std::vector<Edit> letterheadEdits(store::Store &store, const Letterhead &letterhead)
{
    std::vector<Edit> edits;
    const auto values = stored(store);
    for (const Setting &setting : settings()) {
        const QString &wanted = letterhead.*setting.part;
        const auto known = values.constFind(setting.name);
        if (known == values.constEnd() ? wanted.isEmpty() : known->value == wanted)
            continue;
        const Value value = wanted.isEmpty() ? Value() : Value(wanted);
        if (known == values.constEnd())
            edits.push_back(Edit::create(EntityKind::Setting, {}, {{u"name"_s, setting.name}, {u"value"_s, value}}));
        else
            edits.push_back(Edit::update(EntityKind::Setting, known->id, {{u"value"_s, value}}));
    }
    return edits;
}

Result<QString> keepLogo(store::Store &store, const QString &path)
{
    const auto bytes = readImageFile(path);
    const auto kept = bytes ? keptLogo(*bytes, path) : bytes;
    return kept ? store.putContent(*kept) : fail(kept.error());
}

} // namespace satchel::documents
