// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteModel.h"

#include "ui/calendar/MeetingLink.h"
#include "ui/common/PageNames.h"
#include "ui/common/SearchMatches.h"
#include "ui/shell/PaletteSynonyms.h"
#include "ui/shell/Recent.h"

#include <algorithm>
#include <ranges>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRecords = 8;
constexpr int mostCommands = 12;
constexpr qsizetype leastForOtherPages = 2; // letters; with fewer nearly every command would fit
constexpr qsizetype recentCounted = 8;
constexpr qsizetype leastForSynonyms = 2; // letters

/// 0 for no match; better matches are greater.
int fitOf(const QString &text, const QString &words)
{
    const QString plain = foldedInPlace(text);
    int fit = 1;
    for (const QString &word : foldedInPlace(words).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = wordIn(plain, word);
        if (at < 0)
            return 0;
        fit += at == 0 ? 3 : plain.at(at - 1).isSpace() ? 2 : 0;
    }
    return fit;
}

/// The first of the synonyms of a command that has what was typed; empty for none.
QString synonymIn(const QStringList &synonyms, const QString &words)
{
    for (const QString &synonym : synonyms) {
        if (fitOf(synonym, words) > 1) // at the start of a word
            return synonym;
    }
    return {};
}

/// The section of the settings that a command leads to; empty for another command.
QString settingsPartOf(const QAction &action)
{
    const QString name = action.objectName();
    return name.startsWith(settingsCommandPrefix) ? name.mid(settingsCommandPrefix.size()) : QString();
}

/// Whom and what a person looks for, before what is about them, before what happened.
int weightOf(EntityKind entity)
{
    const bool isOne = entity == EntityKind::Contact || entity == EntityKind::Company || entity == EntityKind::Deal;
    return isOne ? 2 : entity == EntityKind::Activity ? 0 : 1;
}

} // namespace

PaletteModel::PaletteModel(const PageContext &context, ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_registry(registry), m_search(context.workspace.workerStore()),
      m_synonyms(paletteSynonyms())
{
    connect(&m_search, &RecordSearch::found, this, [this](const QString &, const std::vector<FoundRecord> &records) {
        m_records = records;
        m_isAnswered = true;
        rank();
        build();
    });
    setText({});
}

void PaletteModel::setText(const QString &text)
{
    m_areCommandsOnly = text.startsWith(u'>');
    m_text = (m_areCommandsOnly ? text.mid(1) : text).trimmed();
    m_isAnswered = false;
    if (m_areCommandsOnly) {
        m_records.clear();
    } else if (m_text.isEmpty()) {
        std::vector<std::pair<EntityKind, RecordId>> known;
        for (const RecentRecord &recent : recentRecords(m_context.preferences))
            known.emplace_back(recent.entity, recent.id);
        m_records.clear();
        m_search.describe(known);
    } else {
        m_search.find(m_text);
    }
    build();
}

void PaletteModel::build()
{
    beginResetModel();
    m_rows.clear();
    if (!m_areCommandsOnly)
        addRecords();
    addCommands();
    addDestinations();
    moveNamedFirst();
    if (m_rows.empty())
        addNew();
    endResetModel();
}

/// Who types a name means what is called so, not what has the word among others: a record with the word in it, a
/// command that deletes. A record that is called so comes first all the same.
void PaletteModel::moveNamedFirst()
{
    const QString wanted = foldedInPlace(m_text);
    const auto isNamed = [&](PaletteRow::Kind kind) {
        return [&wanted, kind](const PaletteRow &row) { return row.kind == kind && foldedInPlace(row.text) == wanted; };
    };
    const auto named = std::ranges::find_if(m_rows, isNamed(PaletteRow::Kind::Command));
    if (named == m_rows.end() || std::ranges::any_of(m_rows, isNamed(PaletteRow::Kind::Record)))
        return;
    const auto isHead = [](const PaletteRow &row) { return row.kind == PaletteRow::Kind::Head; };
    const auto head = std::find_if(std::reverse_iterator(named), m_rows.rend(), isHead).base() - 1;
    const auto end = std::find_if(named + 1, m_rows.end(), isHead);
    const PaletteRow group = *head;
    if (end - head > 2) { // the others of its group stay where they are
        std::rotate(m_rows.begin(), named, named + 1);
        m_rows.insert(m_rows.begin(), group);
    } else {
        std::rotate(m_rows.begin(), head, end);
    }
}

/// Who is called so comes before who is only mentioned, and of those the ones opened lately, the newest first; then by
/// what it is. The rest stays as the search has it.
void PaletteModel::rank()
{
    if (m_text.isEmpty())
        return;
    const QList<RecentRecord> recent = recentRecords(m_context.preferences);
    const auto rankOf = [&](const FoundRecord &record) {
        const auto known = std::ranges::find(recent, record.openId, &RecentRecord::id);
        const qsizetype place = std::distance(recent.begin(), known);
        const int lately = place < recentCounted ? static_cast<int>(recentCounted - place) : 0;
        return fitOf(record.title, m_text) * 8 + 2 * lately + weightOf(record.entity);
    };
    std::ranges::stable_sort(m_records, std::greater(), rankOf);
}

/// Only once the search has said that there is nobody.
void PaletteModel::addNew()
{
    if (!m_isAnswered || m_text.isEmpty() || m_areCommandsOnly || m_context.workspace.store().isReadOnly())
        return;
    const Entity &contact = m_context.workspace.schema().entity(EntityKind::Contact);
    PaletteRow row;
    row.kind = PaletteRow::Kind::Command;
    row.text = tr("%1 “%2”", "New contact, its name").arg(contact.createLabel, m_text);
    row.icon = Icon::Add;
    row.target = {.page = contact.presentation.page, .name = m_text, .action = Target::Action::Create};
    m_rows.push_back(std::move(row));
}

void PaletteModel::addRecords()
{
    if (m_records.empty())
        return;
    m_rows.push_back({.text = m_text.isEmpty() ? tr("Recent") : tr("Records")});
    const Formats formats = m_context.formats();
    for (const FoundRecord &record : m_records) {
        if (m_rows.size() > mostRecords)
            break;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Record;
        row.text = record.title.isEmpty() ? tr("(no name)") : record.title;
        row.detail = record.detail;
        if (const auto *amount = std::get_if<Money>(&record.value))
            row.end = formats.money(*amount, Formats::Decimals::UnlessZero);
        else if (const auto *price = std::get_if<UnitPrice>(&record.value))
            row.end = formats.money(*price);
        row.icon = iconOf(record.entity);
        row.textMatches = matchesIn(row.text, m_text);
        row.detailMatches = matchesIn(row.detail, m_text);
        row.entity = record.entity;
        row.id = record.id;
        const bool isMeeting = record.openEntity == EntityKind::Activity && record.isMeeting;
        row.target = isMeeting ? meetingTarget(record.openId) : Target::to(record.openEntity, record.openId);
        m_rows.push_back(std::move(row));
    }
}

void PaletteModel::addCommands()
{
    for (const ActionRegistry::Group &group : m_registry.groups())
        addCommandsOf(group, false);
    if (!isReadyForOtherPages())
        return;
    for (const ActionRegistry::Group &group : m_registry.groupsElsewhere())
        addCommandsOf(group, true);
}

/// Who types a name and Enter means the record, which is still being looked for.
bool PaletteModel::isReadyForOtherPages() const
{
    return m_text.size() >= leastForOtherPages && (m_areCommandsOnly || m_isAnswered);
}

void PaletteModel::addDestinations()
{
    if (!isReadyForOtherPages())
        return;
    if (!m_destinations)
        m_destinations = paletteDestinations(m_context);
    for (auto first = m_destinations->cbegin(); first != m_destinations->cend();) {
        const auto end = std::find_if(first, m_destinations->cend(),
            [group = first->group](const PaletteDestination &one) { return one.group != group; });
        std::vector<std::pair<int, const PaletteDestination *>> fitting;
        for (const PaletteDestination &one : std::ranges::subrange(first, end)) {
            if (const int fit = fitOf(one.title, m_text); fit > 0)
                fitting.emplace_back(fit, &one);
        }
        std::ranges::stable_sort(fitting, std::greater(), &std::pair<int, const PaletteDestination *>::first);
        if (!fitting.empty())
            m_rows.push_back({.text = first->group});
        for (const auto &[fit, one] : fitting | std::views::take(mostCommands)) {
            PaletteRow row;
            row.kind = PaletteRow::Kind::Command;
            row.text = one->title;
            row.icon = one->icon;
            row.textMatches = matchesIn(row.text, m_text);
            row.target = one->target;
            m_rows.push_back(std::move(row));
        }
        first = end;
    }
}

/// A page that is not shown has no command enabled; what cannot be done there is said once it is. Who says it by
/// another word reads that word beside the name.
void PaletteModel::addCommandsOf(const ActionRegistry::Group &group, bool isElsewhere)
{
    struct Fitting
    {
        int fit;
        QAction *action;
        QString synonym;
    };
    std::vector<Fitting> fitting;
    for (QAction *action : group.actions) {
        if (!isElsewhere && !(action->isEnabled() && action->isVisible()))
            continue;
        const int byName = fitOf(action->text().remove(u'&'), m_text);
        const bool isByName = byName > 0 || m_text.size() < leastForSynonyms;
        const QString synonym = isByName ? QString() : synonymIn(m_synonyms.value(action->objectName()), m_text);
        if (byName > 0 || !synonym.isEmpty())
            fitting.push_back({byName, action, synonym});
    }
    const auto room = static_cast<qsizetype>(mostRecords + mostCommands * 4) - static_cast<qsizetype>(m_rows.size());
    if (fitting.empty() || room <= 0)
        return;
    if (!m_text.isEmpty())
        std::ranges::stable_sort(fitting, std::greater(), &Fitting::fit);
    m_rows.push_back({.text = group.title});
    for (const auto &[fit, action, synonym] : fitting | std::views::take(room)) {
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.text = action->text().remove(u'&');
        row.key = isElsewhere ? QKeySequence() : action->shortcut();
        row.textMatches = matchesIn(row.text, m_text);
        row.detail = synonym;
        row.detailMatches = matchesIn(row.detail, m_text);
        row.action = action;
        if (isElsewhere)
            row.target = {group.page};
        if (const QString part = settingsPartOf(*action); !part.isEmpty() && !synonym.isEmpty())
            row.target = {.page = page::settings, .part = part, .name = synonym}; // to the row that is called so
        m_rows.push_back(std::move(row));
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = this->row(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return row.detail.isEmpty() ? row.text : row.text + u", "_s + row.detail;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).kind == PaletteRow::Kind::Head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

Target PaletteModel::targetOf(int index) const
{
    std::vector<RecordPlace> places;
    for (const PaletteRow &other : m_rows) {
        if (other.kind == PaletteRow::Kind::Record)
            places.push_back({other.target.entity, other.target.record});
    }
    Target target = row(index).target;
    target.sequence = RecordSequence::of(
        m_text.isEmpty() ? tr("Recent") : tr("Search for “%1”").arg(m_text), std::move(places), target.record);
    return target;
}

int PaletteModel::nextChoice(int from, int step) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int at = ((from + i * step) % count + count) % count;
        if (row(at).kind != PaletteRow::Kind::Head)
            return at;
    }
    return -1;
}

} // namespace satchel::ui

#include "moc_PaletteModel.cpp"
