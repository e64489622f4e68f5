// SPDX-License-Identifier: GPL-3.0-or-later
// How the automatic mapping is found: what the header says, weighed by what the values say.
#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/ChoiceLexicon.h"
#include "exchange/ColumnMapping.h"
#include "exchange/HeaderLexicon.h"
#include "exchange/HeaderSynonyms.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr double acceptedConfidence = 0.5;
constexpr double surelyOwn = 0.95; // more than a name that is spelled nearly so: "Stage" is no "State" beside a deal

/// Whether a header says this field and no other: as other programs call it, or as we do.
enum class Naming { None, Known, Ours };

struct Candidate
{
    qsizetype column = 0;
    QString target;
    double confidence = 0;
    QString reason;
    Naming naming = Naming::None;
};

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// Equal, one typing slip apart, or an abbreviation ("gesch" for "geschaftlich").
bool isSameWord(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto shorter = std::min(a.size(), b.size());
    if (shorter < 4)
        return false;
    if (a.startsWith(b) || b.startsWith(a))
        return shorter * 2 >= std::max(a.size(), b.size()) || shorter >= 5;
    return shorter >= 5 && qAbs(a.size() - b.size()) <= 1 && editDistance(a, b) <= 1;
}

double wordSimilarity(const QStringList &header, const QStringList &name)
{
    qsizetype same = 0;
    for (const QString &word : header)
        same += std::any_of(name.begin(), name.end(), [&](const QString &each) { return isSameWord(word, each); });
    return double(same) / double(std::max(header.size(), name.size()));
}

/// "email 1", "email" and "amount eur", "amount" name the same thing for a first look.
QString withoutNumber(QString folded)
{
    const qsizetype space = folded.lastIndexOf(u' ');
    if (space > 0 && Currency::fromCode(folded.mid(space + 1)))
        folded.truncate(space);
    if (folded.endsWith(u" in"_s))
        folded.chop(3);
    while (!folded.isEmpty() && (folded.back().isDigit() || folded.back() == u' '))
        folded.chop(1);
    return folded;
}

bool isChoice(const Entity &entity, const QString &target)
{
    const Field *field = entity.find(target);
    return field && hasChoices(*field);
}

/// What the fields of an entity are called, folded once for many headers.
class TargetNames
{
public:
    explicit TargetNames(const Entity &entity)
    {
        for (const Field &field : entity.fields) {
            if (field.isSystem())
                continue;
            for (const QString &name :
                {foldedName(field.label), foldedName(field.name), foldedName(distinctLabel(field))}) {
                if (!m_fields.contains(name)) // of two fields the first
                    m_fields.insert(name, field.name);
            }
        }
        for (const QString &target : targetsOf(entity)) {
            QStringList names = namesOfTarget(entity.name, target);
            if (const Field *field = entity.find(target))
                names.append(foldedName(field->label));
            for (const QString &name : std::as_const(names))
                m_names.push_back({target, name, name.split(u' ')});
        }
    }

    struct Name
    {
        QString target;
        QString text;
        QStringList words;
    };
    /// The field that is called so by us; empty when none is.
    QString fieldCalled(const QString &folded) const { return m_fields.value(folded); }
    const std::vector<Name> &all() const { return m_names; }

private:
    QHash<QString, QString> m_fields;
    std::vector<Name> m_names;
};

Candidate fromName(const Entity &entity, const TargetNames &names, const QString &header)
{
    const QString folded = foldedName(header);
    if (const QString field = names.fieldCalled(folded); !field.isEmpty())
        return {0, field, 0.99, Reason::tr("known header"), Naming::Ours};
    const QString known = knownTarget(entity.name, folded);
    if (!known.isEmpty() && isTarget(entity, known))
        return {0, known, 0.97, Reason::tr("known header"), isChoice(entity, known) ? Naming::None : Naming::Known};
    const QString bare = knownTarget(entity.name, withoutNumber(folded));
    if (!bare.isEmpty() && isTarget(entity, bare))
        return {0, bare, 0.93, Reason::tr("known header")};
    return {};
}

Candidate fromWords(const TargetNames &names, const QString &header)
{
    const QString folded = withoutNumber(foldedName(header));
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    Candidate best;
    if (words.isEmpty())
        return best;
    for (const TargetNames::Name &name : names.all()) {
        const double similarity = wordSimilarity(words, name.words);
        const bool isCompound = name.text.size() >= 5 && words.size() == 1 && folded.size() > name.text.size()
            && folded.endsWith(name.text);
        const double confidence = similarity >= 0.6 ? 0.55 + 0.35 * similarity : isCompound ? 0.6 : 0;
        if (confidence > best.confidence)
            best = {0, name.target, confidence, Reason::tr("words match")};
    }
    return best;
}

Candidate byHeader(const Entity &entity, const TargetNames &names, const QString &header)
{
    Candidate named = fromName(entity, names, header);
    return named.target.isEmpty() ? fromWords(names, header) : named;
}

Candidate fromValues(const Entity &entity, const ColumnProfile &profile)
{
    const auto to = [&](const QString &target, double confidence, const QString &reason) {
        return isTarget(entity, target) ? Candidate{0, target, confidence * profile.share, reason} : Candidate{};
    };
    switch (profile.kind) {
    case ColumnKind::Email: return to(field::email, 0.85, Reason::tr("values match"));
    case ColumnKind::Phone: return to(field::phone, 0.7, Reason::tr("values match"));
    case ColumnKind::Url: return to(field::website, 0.7, Reason::tr("values match"));
    case ColumnKind::LongText: return to(field::notes, 0.6, Reason::tr("long text"));
    default: return {};
    }
}

template <typename Kind> bool isOneOf(Kind kind, std::initializer_list<Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The share of the values that the field can hold.
double fittingShare(FieldType type, const ColumnProfile &profile)
{
    using K = ColumnKind;
    switch (type) {
    case FieldType::Email: return profile.shareOf({K::Email});
    case FieldType::Phone: return profile.shareOf({K::Phone, K::Integer, K::Text, K::Decimal});
    case FieldType::Url: return profile.shareOf({K::Url, K::Text, K::Email});
    case FieldType::Integer: return profile.shareOf({K::Integer, K::Decimal, K::Boolean});
    case FieldType::Decimal:
    case FieldType::Percent: return profile.shareOf({K::Integer, K::Decimal, K::Money, K::Percent});
    case FieldType::Money:
    case FieldType::UnitPrice: return profile.shareOf({K::Integer, K::Decimal, K::Money});
    case FieldType::Date:
    case FieldType::Instant: return profile.shareOf({K::Date, K::DateTime});
    case FieldType::Time: return profile.shareOf({K::Time});
    case FieldType::Boolean: return profile.shareOf({K::Boolean, K::Integer});
    case FieldType::Reference: return 1 - profile.shareOf({K::Date, K::DateTime, K::Money, K::Percent});
    default: return 1;
    }
}

double knownChoices(const Field &field, const ColumnProfile &profile, int &unknown)
{
    unknown = int(foreignValues(field, profile).size() - proposeValues(field, profile).size());
    return profile.choices.isEmpty() ? 0 : 1 - double(unknown) / double(profile.choices.size());
}

void weighByValues(const Entity &entity, const ColumnProfile &profile, Candidate &candidate)
{
    const QString name = candidate.target.section(u':', 0, 0);
    const Field *field = entity.find(name);
    if (profile.filled == 0) {
        candidate.confidence *= 0.8;
        candidate.reason = Reason::tr("no values");
        return;
    }
    if (name == field::name && !field
        && isOneOf(profile.kind,
            {ColumnKind::Email, ColumnKind::Date, ColumnKind::Integer, ColumnKind::Phone, ColumnKind::Money}))
        candidate = {candidate.column, candidate.target, candidate.confidence * 0.3, Reason::tr("values do not fit")};
    if (!field || candidate.target.contains(u':'))
        return;
    if (field->type == FieldType::Choice) {
        const qsizetype foreign = foreignValues(*field, profile).size();
        int unknown = 0;
        const double share = knownChoices(*field, profile, unknown);
        candidate.confidence *= share < 0.5 ? 0.4 : 0.5 + 0.5 * share;
        if (unknown > 0)
            candidate.reason = Reason::tr("%1 of %Ln values unknown", nullptr, static_cast<int>(profile.choices.size()))
                                   .arg(QLocale().toString(unknown));
        else if (foreign > 0)
            candidate.reason = Reason::tr("%Ln values translated", nullptr, static_cast<int>(foreign));
    } else if (const double fitting = fittingShare(field->type, profile); fitting < 0.4) {
        candidate.confidence *= 0.3;
        candidate.reason = candidate.naming != Naming::None
            ? Reason::tr("%1 % of the values fit").arg(qRound(fitting * 100))
            : Reason::tr("values do not fit");
    } else if (fitting < 0.95) {
        candidate.confidence *= 0.55 + 0.45 * fitting;
        candidate.reason = Reason::tr("%1 % of the values fit").arg(qRound(fitting * 100));
    } else if (profile.isDateOrderOpen && (field->type == FieldType::Date || field->type == FieldType::Instant)) {
        candidate.confidence *= 0.6;
        candidate.reason = profile.isDateOrderContradicted
            ? Reason::tr("some dates have the day first, some the month")
            : Reason::tr("unclear whether the day or the month comes first");
    } else if (profile.isDecimalOpen
        && isOneOf(field->type, {FieldType::Decimal, FieldType::Percent, FieldType::UnitPrice})) {
        candidate.confidence *= 0.6;
        candidate.reason = Reason::tr("unclear whether these are thousands or fractions");
    } else if (profile.dateOrder == DateOrder::DayFirst && profile.dateOrderVotes > 0
        && field->type == FieldType::Date) {
        candidate.reason = Reason::tr("day first, by %1 values").arg(profile.dateOrderVotes);
    } else if (profile.hasLeadingZeros && field->type == FieldType::Text) {
        candidate.reason = Reason::tr("leading zeros kept");
    }
}

/// A column that is named like a field goes there, however few of its values fit, unless they are of another field: bad
/// cells are listed, and the person decides about them. Nothing is dropped without a word.
Candidate weighed(const Entity &entity, const ColumnProfile &profile, Candidate candidate)
{
    const Candidate byValues = fromValues(entity, profile);
    const bool isOfAnother = byValues.confidence >= acceptedConfidence && byValues.target != candidate.target;
    const Naming naming = entity.find(candidate.target) ? candidate.naming : Naming::None;
    weighByValues(entity, profile, candidate);
    candidate.naming = candidate.confidence >= acceptedConfidence || !isOfAnother ? naming : Naming::None;
    if (candidate.naming != Naming::None)
        candidate.confidence = std::max(candidate.confidence, acceptedConfidence);
    return candidate;
}

/// Why a column that resembles a field is not imported.
QString whyNot(const Entity &entity, const Candidate &candidate, bool isUsed)
{
    const Field *field = entity.find(candidate.target.section(u':', 0, 0));
    if (!field)
        return Reason::tr("no such field in Satchel");
    return isUsed ? Reason::tr("\"%1\" comes from another column").arg(field->label)
                  : Reason::tr("looks like \"%1\", but too few of its values are").arg(field->label);
}

/// Where a second column of the kind can go.
QString overflowTarget(const Entity &entity, const QString &target)
{
    const QString list = target == field::email             ? field::emails
        : target == field::phone || target == field::mobile ? field::phones
        : target == field::website                          ? field::social
                                                            : QString();
    return !list.isEmpty() && entity.find(list) ? list : QString();
}

bool takesSeveral(const Entity &entity, const QString &target)
{
    const Field *field = entity.find(target.section(u':', 0, 0));
    return field && (field->type == FieldType::List || field->type == FieldType::Tags);
}

} // namespace

ColumnMapping proposeMapping(
    const Entity &entity, const QStringList &columns, const std::vector<ColumnProfile> &profiles)
{
    const TargetNames names(entity);
    std::vector<Candidate> candidates;
    QHash<qsizetype, Candidate> left; // by column, what its name says
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnProfile profile = size_t(i) < profiles.size() ? profiles[size_t(i)] : ColumnProfile();
        Candidate named = byHeader(entity, names, columns[i]);
        if (!named.target.isEmpty() && !profiles.empty())
            named = weighed(entity, profile, named);
        named.column = i;
        if (!named.target.isEmpty())
            left.insert(i, named);
        for (Candidate candidate : {named, fromValues(entity, profile)}) {
            candidate.column = i;
            if (!candidate.target.isEmpty() && candidate.confidence >= acceptedConfidence)
                candidates.push_back(candidate);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(a.naming, a.confidence) > std::pair(b.naming, b.confidence);
    });

    ColumnMapping mapping;
    for (const QString &column : columns)
        mapping.columns.append({column, {}, 0, Reason::tr("no such field in Satchel"), {}});
    QSet<QString> taken;
    for (const Candidate &candidate : candidates) {
        ColumnTarget &place = mapping.columns[candidate.column];
        if (!place.target.isEmpty())
            continue;
        QString target = candidate.target;
        if (taken.contains(target) && !takesSeveral(entity, target))
            target = overflowTarget(entity, target);
        const bool clashes = target == u"name:full"
            && (taken.contains(field::first_name) || taken.contains(field::last_name));
        if (target.isEmpty() || clashes)
            continue;
        taken.insert(target);
        place.target = target;
        place.confidence = candidate.confidence;
        place.reason = candidate.reason;
        const Field *field = entity.find(target);
        if (field && size_t(candidate.column) < profiles.size())
            place.values = proposeValues(*field, profiles[size_t(candidate.column)]);
    }
    for (const Candidate &named : std::as_const(left)) {
        ColumnTarget &place = mapping.columns[named.column];
        if (place.target.isEmpty())
            place.reason = whyNot(entity, named, taken.contains(named.target));
    }
    return mapping;
}

DealTemplate columnsOfDeal(const Entity &deal, const ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles)
{
    const TargetNames names(deal);
    DealTemplate found;
    const auto takes = [](QString &heading, const QString &column) {
        if (heading.isEmpty())
            heading = column;
    };
    // "Title" and "Name" are of people too: only what names a deal is its title here.
    const auto namesDeal = [&deal](const ColumnTarget &column) {
        const QString folded = foldedName(column.column);
        return column.target.isEmpty()
            && (folded == foldedName(deal.label) || knownTarget(u"*"_s, folded) == deal.name);
    };
    // Beside it "Stage" is the deal's, unless its values are those of a field of the person.
    const bool hasTitle = std::ranges::any_of(mapping.columns, namesDeal);
    const auto isFree = [hasTitle](const ColumnTarget &column) {
        return column.target.isEmpty() || (hasTitle && !column.isDecided && column.confidence < surelyOwn);
    };
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const ColumnTarget &column = mapping.columns[i];
        const ColumnProfile profile = size_t(i) < profiles.size() ? profiles[size_t(i)] : ColumnProfile();
        if (!isFree(column) || (!profiles.empty() && profile.filled == 0))
            continue;
        const bool isTitle = namesDeal(column);
        const QString target = isTitle ? QString(field::title) : fromName(deal, names, column.column).target;
        const Field *field = deal.find(target);
        if (field && !profiles.empty() && fittingShare(field->type, profile) < acceptedConfidence)
            continue;
        if (isTitle)
            takes(found.titleColumn, column.column);
        else if (target == field::value)
            takes(found.valueColumn, column.column);
        else if (target == u"value:currency"_s)
            takes(found.currencyColumn, column.column);
        else if (target == field::stage)
            takes(found.stageColumn, column.column);
        else if (target == field::expected_close || target == field::closed_on)
            takes(found.closeColumn, column.column);
    }
    return found;
}

std::optional<DealTemplate> proposeDeal(
    const Entity &entity, const Entity &deal, const ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles)
{
    if (!canHaveDeal(entity.kind))
        return std::nullopt;
    const DealTemplate found = columnsOfDeal(deal, mapping, profiles);
    const bool isAboutDeals = !found.titleColumn.isEmpty()
        || (!found.stageColumn.isEmpty() && !found.valueColumn.isEmpty());
    return isAboutDeals ? std::optional(found) : std::nullopt;
}

QList<ColumnTarget> targetsByName(const Entity &entity, const QStringList &headers)
{
    const TargetNames names(entity);
    QList<ColumnTarget> targets;
    for (const QString &header : headers) {
        const Candidate named = byHeader(entity, names, header);
        const bool isAccepted = named.confidence >= acceptedConfidence;
        targets.append({header, isAccepted ? named.target : QString(), isAccepted ? named.confidence : 0,
            isAccepted ? named.reason : Reason::tr("no such field in Satchel")});
    }
    return targets;
}

} // namespace satchel::exchange
