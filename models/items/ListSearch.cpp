// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ListSearch.h"

#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/TextFolding.h"

#include <QRegularExpression>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

/// Separated by spaces; a text between quotes is one.
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression piece(uR"((?:[^\s"]|"[^"]*"?)+)"_s);
    QStringList pieces;
    for (auto match = piece.globalMatch(text); match.hasNext();)
        pieces.append(match.next().captured());
    return pieces;
}

/// A label as it can be typed: in one word.
QString typed(const QString &label)
{
    return fold(label).remove(u' ');
}

/// The field of that name or label, else the first that begins so. "State" is what people call the status.
const Field *fieldOf(const Entity &entity, const QString &name)
{
    const QString folded = typed(name).remove(u'_');
    if (folded.isEmpty())
        return nullptr;
    const Field *begun = nullptr;
    for (const Field &field : entity.fields) {
        if (field.isHidden() || field.type == FieldType::Image)
            continue;
        const QString key = QString(field.name).remove(u'_');
        const QString label = typed(field.label);
        if (key == folded || label == folded || (field.name == field::status && folded == "state"_L1))
            return &field;
        if (!begun && (key.startsWith(folded) || label.startsWith(folded)))
            begun = &field;
    }
    return begun;
}

QString inQuotes(QString text)
{
    return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

const Choice *choiceOf(const Field &field, const QString &value)
{
    const QString folded = fold(value);
    for (const Choice &choice : field.choices) {
        if (choice.key == folded || fold(choice.label).startsWith(folded))
            return &choice;
    }
    return nullptr;
}

/// The condition in the filter language; empty when the field cannot be compared like that.
QString conditionText(const Field &field, const QString &sign, const QString &value)
{
    const QString equal = sign.isEmpty() ? u"="_s : sign;
    switch (field.type) {
    case FieldType::Choice: {
        const Choice *choice = choiceOf(field, value);
        return choice ? field.name + u' ' + equal + u' ' + inQuotes(choice->key) : QString();
    }
    case FieldType::Reference:
        if (value == "me"_L1 && field.target == EntityKind::User)
            return field.name + u' ' + equal + " me"_L1;
        return field.name + " = "_L1 + inQuotes(value);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::UnitPrice:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Boolean: return field.name + u' ' + equal + u' ' + value;
    default: return field.name + " contains "_L1 + inQuotes(value);
    }
}

std::optional<Filter> conditionOf(const Schema &schema, EntityKind kind, const QString &piece)
{
    static const QRegularExpression form(uR"(^([^:"]+):(>=|<=|!=|>|<|=)?(.+)$)"_s);
    const auto match = form.match(piece);
    const Entity &entity = schema.entity(kind);
    const Field *field = match.hasMatch() ? fieldOf(entity, match.captured(1)) : nullptr;
    if (!field)
        return {};
    const QString value = match.captured(3).remove(u'"').trimmed();
    if (value.isEmpty())
        return {};
    if (field->type == FieldType::Reference && value != "me"_L1) {
        // A record of that name; what it begins with is enough.
        const Entity &target = schema.entity(field->target);
        const Field *title = target.titleField();
        const QStringList names = title ? QStringList{title->name} : QStringList{field::first_name, field::last_name};
        std::vector<Filter> any;
        for (const QString &name : names)
            any.push_back(
                Filter::condition(field->name + u'.' + name, Filter::Op::Contains, {Operand::fromText(value)}));
        return Filter::any(std::move(any));
    }
    const auto filter = parseFilter(schema, kind, conditionText(*field, match.captured(2), value));
    return filter && !filter->isEverything() ? std::optional(*filter) : std::nullopt;
}

/// "total:>" is on its way to a condition: it asks nothing yet.
bool isUnfinished(const Entity &entity, const QString &piece)
{
    static const QRegularExpression form(uR"(^([^:"]+):(?:>=|<=|!=|>|<|=|")?$)"_s);
    const auto match = form.match(piece);
    return match.hasMatch() && fieldOf(entity, match.captured(1));
}

} // namespace

Filter ListSearch::filter() const
{
    std::vector<Filter> all;
    for (const Part &part : parts) {
        if (!part.filter.isWords())
            all.push_back(part.filter);
    }
    if (!words.isEmpty())
        all.push_back(Filter::words(words));
    return all.empty() ? Filter() : Filter::all(std::move(all));
}

ListSearch readSearch(const Schema &schema, EntityKind entity, const QString &text)
{
    ListSearch search;
    QStringList words;
    for (const QString &piece : piecesOf(text)) {
        if (isUnfinished(schema.entity(entity), piece))
            continue;
        if (const auto condition = conditionOf(schema, entity, piece)) {
            search.parts.push_back({piece, *condition});
        } else if (const QString word = QString(piece).remove(u'"').simplified(); !word.isEmpty()) {
            words.append(word);
            search.parts.push_back({word, Filter::words(word)});
        }
    }
    search.words = words.join(u' ');
    if (isPhoneLike(search.words)) { // its groups are no words of their own
        std::erase_if(search.parts, [](const ListSearch::Part &part) { return part.filter.isWords(); });
        search.parts.push_back({search.words, Filter::words(search.words)});
    }
    return search;
}

QString searchExample(const Entity &entity)
{
    QStringList examples;
    const auto nameOf = [](const Field &field) {
        return field.label.contains(u' ') ? field.name : field.label.toLower();
    };
    if (const Field *by = entity.find(entity.totals.by); by && by->choices.size() > 1) {
        const QString label = by->choices[by->choices.size() > 2 ? 2 : 1].label.toLower();
        examples.append(nameOf(*by) + u':' + (label.contains(u' ') ? inQuotes(label) : label));
    }
    if (const Field *money = entity.find(entity.totals.money))
        examples.append(nameOf(*money) + ":>50000"_L1);
    return examples.join("  "_L1);
}

Result<QStringList> partsNobodyHas(store::Store &store, EntityKind entity, const ListSearch &search)
{
    QStringList missing;
    for (const ListSearch::Part &part : search.parts) {
        const auto count = TRY(store.count({entity, {}, part.filter, {}, {}, -1, false}));
        if (count == 0)
            missing.append(part.text);
    }
    return missing;
}

} // namespace satchel::items
