// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Record.h"
#include "domain/FieldNames.h"
#include "domain/Mention.h"

#include "domain/PersonName.h"
#include "domain/TextFolding.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr qsizetype longestSearchedText = 4000; // characters of one field; a pasted log must not swell the index

void appendWords(QString &words, const QString &text, FieldType type)
{
    const bool hasPhones = type == FieldType::Phone || (type == FieldType::List && !text.contains(u'@'));
    appendSearchText(words, QStringView(text).left(longestSearchedText));
    if (!hasPhones)
        return;
    const QString digits = phoneDigits(text);
    if (digits.size() >= 3)
        words.append("  "_L1).append(digits);
}

} // namespace

const Value &Record::value(QStringView field) const
{
    static const Value empty;
    const int index = entity ? entity->indexOf(field) : -1;
    Q_ASSERT_X(index >= 0 || !entity || isKnownField(field), "Record::value",
        qPrintable(u"no entity has a field \"%1\""_s.arg(field)));
    return index < 0 ? empty : values[static_cast<size_t>(index)];
}

void Record::set(QStringView field, Value value)
{
    const int index = entity->indexOf(field);
    Q_ASSERT(index >= 0);
    values[static_cast<size_t>(index)] = std::move(value);
}

bool isNamedByText(const Entity &entity)
{
    return entity.kind == EntityKind::Activity || entity.kind == EntityKind::Comment;
}

QString titleOf(const Record &record)
{
    QString title;
    if (isPerson(*record.entity))
        title = PersonName{record.text(field::first_name), record.text(field::last_name)}.full();
    for (size_t i = 0; i < record.values.size() && !isPerson(*record.entity); ++i) {
        if (!record.entity->fields[i].flags.testFlag(FieldFlag::Title))
            continue;
        const QString part = textOf(record.values[i]);
        if (!part.isEmpty())
            title += title.isEmpty() ? part : u' ' + part;
    }
    for (const FieldName fallback : {field::email, field::company_name, field::phone, field::mobile}) {
        if (title.isEmpty())
            title = record.text(fallback);
    }
    if (title.isEmpty() && isNamedByText(*record.entity))
        title = withoutMentionLinks(record.text(field::body)).left(longestTextTitle).replace(u'\n', u' ').trimmed();
    return title;
}

QString searchTextOf(const Record &record)
{
    QString words;
    words.reserve(256);
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        if (!field.flags.testFlag(FieldFlag::Search) || isEmpty(record.values[i]))
            continue;
        if (const auto *list = std::get_if<QStringList>(&record.values[i])) {
            for (const QString &item : *list)
                appendWords(words, item, field.type);
        } else {
            appendWords(words, textOf(record.values[i]), field.type);
        }
    }
    return words;
}

} // namespace satchel
