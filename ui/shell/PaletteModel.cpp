// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteModel.h"

#include "domain/TextFolding.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/PageNames.h"
#include "ui/common/SearchMatches.h"
#include "ui/shell/PaletteSynonyms.h"
#include "ui/shell/Recent.h"

#include <algorithm>
#include <QCoreApplication>
#include <ranges>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRecords = 8;
constexpr int mostCommands = 12;
constexpr qsizetype leastForOtherPages = 2; // letters; with fewer nearly every command would fit
constexpr qsizetype recentCounted = 8;
constexpr qsizetype leastForSynonyms = 2; // letters
constexpr qsizetype leastForPartialFit = 3; // letters
constexpr size_t mostPartialFits = 4;

/// Of one word; -1 for no match. A letter that is written as two elsewhere ("ß", "ss") has no place, and is found.
int fitOfWord(const QString &text, const QString &word)
{
    const QString plain = foldedInPlace(text);
    const qsizetype at = wordIn(plain, foldedInPlace(word));
    if (at < 0)
        return fold(text).contains(fold(word)) ? 1 : -1;
    return at == 0 ? 3 : plain.at(at - 1).isSpace() ? 2 : 0;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// 0 for no match; better matches are greater. A word may also be of where it is: "companies duplicates".
int fitOf(const QString &text, const QString &words, const QString &place = {})
{
    int fit = 1;
    bool isOfText = words.isEmpty();
    for (const QString &word : wordsOf(words)) {
        const int here = fitOfWord(text, word);
        if (here < 0 && fitOfWord(place, word) < 2) // at the start of a word
            return 0;
        isOfText = isOfText || here >= 0;
        fit += qMax(here, 0);
    }
    return isOfText ? fit : 0;
}

/// An article or a preposition of the window's language: nobody is called so.
bool isSmallWord(const QString &word)
{
    static const QStringList small = listedWords(QCoreApplication::translate("satchel::ui::PaletteModel",
        "a, an, the, and, to, for, from, with, of, at, on, in, my", "small words, separated by commas"));
    return small.contains(word, Qt::CaseInsensitive);
}

/// How many of the words something has, which says more than one of them ("a", "with") may.
int partialFitOf(const QString &text, const QString &words)
{
    int fit = 0;
    for (const QString &word : wordsOf(words)) {
        if (word.size() >= leastForPartialFit && !isSmallWord(word) && fitOfWord(text, word) >= 2)
            ++fit;
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
        if (records.empty() && lookFurther())
            return;
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
    m_tries.clear();
    m_isLookingFurther = false;
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
    if (m_rows.empty() || m_isLookingFurther)
        addPartlyFitting();
    if (m_rows.empty())
        addNew();
    endResetModel();
}

/// "Log a call with Peter": nobody is called all of that, so it is looked for without what commands are called, then
/// word by word. False when nothing is left to look for.
bool PaletteModel::lookFurther()
{
    if (m_text.isEmpty())
        return false;
    if (!std::exchange(m_isLookingFurther, true)) {
        const QStringList others = otherWords();
        if (others.size() > 1)
            m_tries.append(others.join(u' '));
        m_tries += others;
        m_tries.removeAll(m_text);
    }
    if (m_tries.isEmpty())
        return false;
    m_search.find(m_tries.takeFirst());
    return true;
}

/// Of the text, those that are in no command and may be a name.
QStringList PaletteModel::otherWords() const
{
    const auto isOfCommand = [](const QList<ActionRegistry::Group> &groups, const QString &word) {
        return std::ranges::any_of(groups, [&](const ActionRegistry::Group &group) {
            return std::ranges::any_of(group.actions,
                [&](const QAction *action) { return partialFitOf(action->text().remove(u'&'), word) > 0; });
        });
    };
    QStringList words;
    for (const QString &word : wordsOf(m_text)) {
        const bool mayBeName = word.size() >= leastForPartialFit && !isSmallWord(word);
        if (mayBeName && !isOfCommand(m_registry.groups(), word) && !isOfCommand(m_registry.groupsElsewhere(), word))
            words.append(word);
    }
    return words;
}

/// What has most of the words, when nothing has all of them.
void PaletteModel::addPartlyFitting()
{
    if (!m_isAnswered || m_text.isEmpty())
        return;
    struct Fitting
    {
        int fit;
        QAction *action;
        QString page;
    };
    std::vector<Fitting> fitting;
    const auto gather = [&](const QList<ActionRegistry::Group> &groups, bool isElsewhere) {
        for (const ActionRegistry::Group &group : groups) {
            for (QAction *action : group.actions) {
                const QString name = action->text().remove(u'&');
                const int fit = partialFitOf(name, m_text);
                const bool isKnown = std::ranges::find(m_rows, name, &PaletteRow::text) != m_rows.end()
                    || std::ranges::any_of(
                        fitting, [&](const Fitting &one) { return one.action->text().remove(u'&') == name; });
                if (fit > 0 && !isKnown && (isElsewhere || (action->isEnabled() && action->isVisible())))
                    fitting.push_back({fit, action, isElsewhere ? group.page : QString()});
            }
        }
    };
    gather(m_registry.groups(), false);
    gather(m_registry.groupsElsewhere(), true);
    std::ranges::stable_sort(fitting, std::greater(), &Fitting::fit);
    if (fitting.empty())
        return;
    std::erase_if(fitting, [best = fitting.front().fit](const Fitting &one) { return one.fit < best; });
    m_rows.push_back({.text = tr("Commands")});
    for (const auto &[fit, action, page] : fitting | std::views::take(mostPartialFits)) {
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.text = action->text().remove(u'&');
        row.key = page.isEmpty() ? action->shortcut() : QKeySequence();
        row.textMatches = matchesIn(row.text, m_text);
        row.action = action;
        row.target = {page};
        m_rows.push_back(std::move(row));
    }
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
    PaletteRow setting;
    setting.kind = PaletteRow::Kind::Command;
    setting.text = tr("Find “%1” in the settings").arg(m_text);
    setting.icon = Icon::Settings;
    setting.target = {.page = page::settings, .name = m_text};
    m_rows.push_back(std::move(setting));
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

/// What is called so comes before what has other words for it, such as the settings; else the page's own first.
void PaletteModel::addCommands()
{
    std::vector<FittingGroup> all;
    QSet<QString> names;
    for (const ActionRegistry::Group &group : m_registry.groups())
        all.push_back(fittingOf(group, false, names));
    if (isReadyForOtherPages()) {
        for (const ActionRegistry::Group &group : m_registry.groupsElsewhere())
            all.push_back(fittingOf(group, true, names));
    }
    const auto isByName = [this](const FittingGroup &group) {
        return m_text.isEmpty() || group.fitting.empty() || group.fitting.front().fit > 0;
    };
    std::ranges::stable_partition(all, isByName);
    for (const FittingGroup &group : all)
        addCommandsOf(group);
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
/// another word reads that word beside the name. What can be done here is not offered on other pages as well, unless
/// the page is named, too.
PaletteModel::FittingGroup PaletteModel::fittingOf(
    const ActionRegistry::Group &group, bool isElsewhere, QSet<QString> &names) const
{
    FittingGroup found{group.title, isElsewhere ? group.page : QString(), {}};
    for (QAction *action : group.actions) {
        if (!isElsewhere && !(action->isEnabled() && action->isVisible()))
            continue;
        const QString name = action->text().remove(u'&');
        const int byName = fitOf(name, m_text, group.title);
        const bool isByName = byName > 0 || m_text.size() < leastForSynonyms;
        const QString synonym = isByName ? QString() : synonymIn(m_synonyms.value(action->objectName()), m_text);
        if (byName == 0 && synonym.isEmpty())
            continue;
        const bool isPageNamed = fitOf(name, m_text) == 0 && synonym.isEmpty();
        if (isElsewhere && !isPageNamed && names.contains(name))
            continue;
        if (!isElsewhere)
            names.insert(name);
        found.fitting.push_back({byName, action, synonym});
    }
    if (!m_text.isEmpty())
        std::ranges::stable_sort(found.fitting, std::greater(), &Fitting::fit);
    return found;
}

void PaletteModel::addCommandsOf(const FittingGroup &group)
{
    const auto room = static_cast<qsizetype>(mostRecords + mostCommands * 4) - static_cast<qsizetype>(m_rows.size());
    if (group.fitting.empty() || room <= 0)
        return;
    m_rows.push_back({.text = group.title});
    for (const auto &[fit, action, synonym] : group.fitting | std::views::take(room)) {
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.text = action->text().remove(u'&');
        row.key = group.page.isEmpty() ? action->shortcut() : QKeySequence();
        row.textMatches = matchesIn(row.text, m_text);
        row.detail = synonym;
        row.detailMatches = matchesIn(row.detail, m_text);
        row.action = action;
        if (!group.page.isEmpty())
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
