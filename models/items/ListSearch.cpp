// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ListSearch.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/NearestName.h"
#include "domain/PhoneNumber.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"

#include <QRegularExpression>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

/// Separated by spaces; a text between quotes is one, and so is "stage = won".
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression piece(
        uR"([^\s:"=<>!]+\s*(?:>=|<=|!=|>|<|=)\s*(?:"[^"]*"?|[^\s"]*)|(?:[^\s"]|"[^"]*"?)+)"_s);
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

bool isSearched(const Field &field)
{
    return !field.isHidden() && field.type != FieldType::Image;
}

/// The field of that name or label, else the first that begins so. "State" is what people call the status.
const Field *fieldOf(const Entity &entity, const QString &name, bool isWhole)
{
    const QString folded = typed(name).remove(u'_');
    if (folded.isEmpty())
        return nullptr;
    const Field *begun = nullptr;
    for (const Field &field : entity.fields) {
        if (!isSearched(field))
            continue;
        const QString key = QString(field.name).remove(u'_');
        const QString label = typed(field.label);
        if (key == folded || label == folded || (field.name == field::status && folded == "state"_L1))
            return &field;
        if (!isWhole && !begun && (key.startsWith(folded) || label.startsWith(folded)))
            begun = &field;
    }
    return begun;
}

/// A piece in the form of a condition: field, sign, value.
struct TypedCondition
{
    QString field;
    QString sign; // empty: the one that fits the field
    QString value; // empty: on its way
    bool isLanguage = false; // as the filter language writes it, which knows no beginnings of names
};

std::optional<TypedCondition> typedCondition(const QString &piece)
{
    static const QRegularExpression brief(uR"(^([^:"=<>!\d][^:"=<>!]*):(>=|<=|!=|>|<|=)?(.*)$)"_s);
    static const QRegularExpression language(uR"(^([^\s:"=<>!\d][^\s:"=<>!]*)\s*(>=|<=|!=|>|<|=)\s*(.*)$)"_s);
    for (const auto *form : {&brief, &language}) {
        const auto match = form->match(piece);
        const bool isAddress = match.captured(3).startsWith("//"_L1);
        if (match.hasMatch() && !isAddress)
            return TypedCondition{match.captured(1).trimmed(), match.captured(2),
                match.captured(3).remove(u'"').trimmed(), form == &language};
    }
    return {};
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
    const bool isNot = sign == "!="_L1;
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
    default: return (isNot ? "not "_L1 : ""_L1) + field.name + " contains "_L1 + inQuotes(value);
    }
}

/// The fields by which a record of another kind is called.
QStringList titleFields(const Entity &target)
{
    const Field *title = target.titleField();
    return title ? QStringList{title->name} : QStringList{field::first_name, field::last_name};
}

std::optional<Filter> conditionOf(const Schema &schema, EntityKind kind, const QString &piece)
{
    const auto typed = typedCondition(piece);
    const Field *field = typed ? fieldOf(schema.entity(kind), typed->field, typed->isLanguage) : nullptr;
    if (!field || typed->value.isEmpty())
        return {};
    const QString &value = typed->value;
    if (field->type == FieldType::Reference && value != "me"_L1) {
        // A record of that name; what it begins with is enough.
        std::vector<Filter> any;
        for (const QString &name : titleFields(schema.entity(field->target)))
            any.push_back(
                Filter::condition(field->name + u'.' + name, Filter::Op::Contains, {Operand::fromText(value)}));
        Filter named = Filter::any(std::move(any));
        return typed->sign == "!="_L1 ? Filter::negate(std::move(named)) : named;
    }
    const auto filter = parseFilter(schema, kind, conditionText(*field, typed->sign, value));
    return filter && !filter->isEverything() ? std::optional(*filter) : std::nullopt;
}

/// "total:>" is on its way to a condition: it asks nothing yet.
bool isUnfinished(const Entity &entity, const QString &piece)
{
    const auto typed = typedCondition(piece);
    return typed && typed->value.isEmpty() && fieldOf(entity, typed->field, typed->isLanguage);
}

/// What a person may call the fields.
QStringList fieldWords(const Entity &entity)
{
    QStringList words;
    for (const Field &field : entity.fields) {
        if (isSearched(field))
            words << field.name << field.label;
    }
    words.removeDuplicates();
    return words;
}

QStringList labelsOf(const Field &field)
{
    QStringList labels;
    for (const Choice &choice : field.choices)
        labels.append(choice.label);
    return labels;
}

/// Users, teams, pipelines and stages are few and known; a name that none of them has is a mistake.
Result<QString> missingName(store::Store &store, const Field &field, const QString &value)
{
    const Entity &target = store.schema().entity(field.target);
    const bool isFew = field.target == EntityKind::User || field.target == EntityKind::Team
        || field.target == EntityKind::Pipeline || field.target == EntityKind::Stage;
    if (!isFew)
        return QString();
    const auto rows = TRY(store.select({field.target, {field::name}, {}, {}, {}, -1, false}));
    QStringList names;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        names.append(rows.text(row, 0));
        if (fold(names.back()).contains(fold(value)))
            return QString();
    }
    return withNearestName(Reason::tr("there is no %1 \"%2\"").arg(inSentence(target.label), value), value, names);
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

Result<QString> problemOf(store::Store &store, EntityKind kind, const QString &part)
{
    const auto typed = typedCondition(part);
    if (!typed || typed->value.isEmpty())
        return QString();
    const Schema &schema = store.schema();
    const Entity &entity = schema.entity(kind);
    const Field *field = fieldOf(entity, typed->field, typed->isLanguage);
    if (!field)
        return withNearestName(Reason::tr("%1 has no field \"%2\"").arg(inSentence(entity.label), typed->field),
            typed->field, fieldWords(entity));
    const QString &value = typed->value;
    if (field->type == FieldType::Reference && value != "me"_L1)
        return missingName(store, *field, value);
    if (field->type == FieldType::Choice && !choiceOf(*field, value))
        return withNearestName(
            Reason::tr("\"%1\" is not one of the choices of %2").arg(value, inSentence(field->label)), value,
            labelsOf(*field));
    const auto filter = parseFilter(schema, kind, conditionText(*field, typed->sign, value));
    return filter ? QString() : filter.error().what;
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
