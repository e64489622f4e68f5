// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/FieldPairsModel.h"

#include "domain/LocaleText.h"
#include "domain/TextFolding.h"
#include "store/sync/SyncDirections.h"
#include "ui/common/MatchBars.h"
#include "ui/common/SyncText.h"

#include <QLocale>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using mapping::MappedField;
using store::SyncDirection;

namespace {

QString keyOf(const MappedField &field)
{
    return field.remotes.join(u'\n');
}

/// Names a value as long as the rows are those of one object.
QString keyOf(const ValueRow &value)
{
    return value.isOfRecord ? value.ours : value.theirs;
}

} // namespace

FieldPairsModel::FieldPairsModel(MappingSession &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &MappingSession::changed, this, &FieldPairsModel::follow);
}

void FieldPairsModel::setSystem(const QString &label)
{
    m_system = label;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FieldPairsModel::setObject(int object)
{
    beginResetModel();
    m_object = object;
    m_places.clear();
    m_sections.clear();
    m_unfolded.clear();
    m_rows = rows();
    endResetModel();
}

void FieldPairsModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    m_rows = rows();
    endResetModel();
}

void FieldPairsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = fold(text.trimmed());
    m_rows = rows();
    endResetModel();
}

void FieldPairsModel::setTrial(const store::MappingTrial *trial)
{
    m_trial = trial;
    follow();
}

bool FieldPairsModel::isShown(const MappedField &field) const
{
    const bool fits = m_show == Show::All || (m_show == Show::Synced && field.isSynced())
        || (m_show == Show::NotSynced && !field.isSynced()) || (m_show == Show::NeedALook && field.needsALook());
    if (!fits || m_search.isEmpty())
        return fits;
    return fold(field.label).contains(m_search) || fold(field.remotes.join(u' ')).contains(m_search)
        || fold(localText(field)).contains(m_search);
}

/// In the order in which the object was seen first; what is new since comes last.
std::vector<FieldPairsModel::Row> FieldPairsModel::rows()
{
    std::vector<Row> rows;
    if (m_object >= m_session.count())
        return rows;
    const std::vector<MappedField> &fields = m_session.mapping(m_object).fields;
    for (const MappedField &field : fields) {
        if (const QString key = keyOf(field); !m_places.contains(key))
            m_places.insert(key, static_cast<int>(m_places.size()));
    }
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!isShown(fields[i]))
            continue;
        Row row{static_cast<int>(i), keyOf(fields[i]), m_session.values(m_object, fields[i])};
        row.lines = linesOf(row.key, row.values);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [this](const Row &row) { return m_places.value(row.key); });
    return rows;
}

std::vector<FieldPairsModel::Line> FieldPairsModel::linesOf(const QString &key, const std::vector<ValueRow> &values)
{
    if (values.empty())
        return {};
    std::vector<Line> lines{{Kind::ValueHead}};
    std::vector<Line> chosen;
    std::vector<Line> defaults;
    QHash<QString, Section> &sections = m_sections[key];
    for (size_t i = 0; i < values.size(); ++i) {
        auto section = sections.find(keyOf(values[i]));
        if (section == sections.end())
            section = sections.insert(keyOf(values[i]),
                values[i].isOpen()        ? Section::Open
                    : values[i].isDefault ? Section::Default
                                          : Section::Chosen);
        std::vector<Line> &part = *section == Section::Open ? lines : *section == Section::Default ? defaults : chosen;
        part.push_back({Kind::Value, static_cast<int>(i)});
    }
    const bool hasOpen = lines.size() > 1;
    const bool hasMatched = !chosen.empty() || !defaults.empty();
    if (hasOpen && hasMatched)
        lines.push_back({Kind::ValueMore});
    if (!hasOpen || m_unfolded.contains(key)) {
        lines.insert(lines.end(), chosen.begin(), chosen.end());
        if (!chosen.empty() && !defaults.empty())
            lines.push_back({Kind::ValueDefaults});
        lines.insert(lines.end(), defaults.begin(), defaults.end());
    }
    lines.push_back({Kind::ValueFoot});
    return lines;
}

void FieldPairsModel::setUnfolded(const QModelIndex &index, bool isUnfolded)
{
    const QString key = rowKey(index);
    beginResetModel();
    if (isUnfolded)
        m_unfolded.insert(key);
    else
        m_unfolded.remove(key);
    m_rows = rows();
    endResetModel();
}

const FieldPairsModel::Row &FieldPairsModel::rowOf(const QModelIndex &index) const
{
    const auto row = index.internalId() == 0 ? static_cast<quintptr>(index.row()) : index.internalId() - 1;
    return m_rows[row];
}

void FieldPairsModel::follow()
{
    std::vector<Row> now = rows();
    const bool isSameShape = std::ranges::equal(
        now, m_rows, [](const Row &a, const Row &b) { return a.key == b.key && a.lines.size() == b.lines.size(); });
    if (!isSameShape)
        beginResetModel();
    m_rows = std::move(now);
    if (!isSameShape)
        return endResetModel();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int values = rowCount(parent); values > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(values - 1, ColumnCount - 1, parent));
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex FieldPairsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex FieldPairsModel::parent(const QModelIndex &index) const
{
    const quintptr id = index.isValid() ? index.internalId() : 0;
    return id == 0 ? QModelIndex() : createIndex(static_cast<int>(id - 1), 0, quintptr(0));
}

int FieldPairsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_rows[static_cast<size_t>(parent.row())].lines.size());
}

int FieldPairsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

FieldPairsModel::Kind FieldPairsModel::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return Kind::Field;
    return rowOf(index).lines[static_cast<size_t>(index.row())].kind;
}

const MappedField &FieldPairsModel::field(const QModelIndex &index) const
{
    return m_session.mapping(m_object).fields[static_cast<size_t>(rowOf(index).field)];
}

const ValueRow &FieldPairsModel::value(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    return row.values[static_cast<size_t>(row.lines[static_cast<size_t>(index.row())].value)];
}

SyncDirection FieldPairsModel::widest(const QModelIndex &index) const
{
    return store::narrowed(m_session.mapping(m_object).direction, field(index).widest);
}

SyncDirection FieldPairsModel::direction(const QModelIndex &index) const
{
    return store::narrowed(widest(index), field(index).direction);
}

bool FieldPairsModel::isOpen(const QModelIndex &index) const
{
    if (kindOf(index) == Kind::Value)
        return value(index).isOpen() && field(index).isSynced() && countOf(index) != 0;
    return kindOf(index) == Kind::Field && field(index).needsALook();
}

qint64 FieldPairsModel::countOf(const QModelIndex &index) const
{
    if (!m_trial || value(index).isOfRecord)
        return -1;
    const auto object = m_trial->values.find(m_session.remote(m_object).object);
    if (object == m_trial->values.end())
        return -1;
    const auto remote = object->second.find(field(index).remotes.front());
    if (remote == object->second.end())
        return -1;
    const auto count = remote->second.find(value(index).theirs);
    return count == remote->second.end() ? 0 : count->second;
}

QString FieldPairsModel::rowKey(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return rowOf(index).key;
}

QModelIndex FieldPairsModel::indexOf(const QString &rowKey) const
{
    const auto found = std::ranges::find(m_rows, rowKey, &Row::key);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

QModelIndex FieldPairsModel::indexOfField(int row) const
{
    const auto found = std::ranges::find(m_rows, row, &Row::field);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

bool FieldPairsModel::canAdd(const QModelIndex &index) const
{
    const MappedField &row = field(index);
    return !row.isSynced() && row.locals.isEmpty() && m_session.canAdd(m_object, row.remotes.front());
}

QString FieldPairsModel::localText(const MappedField &field) const
{
    QStringList labels;
    for (const QString &local : field.locals) {
        const Field *ours = m_session.entity(m_object).find(local);
        labels.append(ours ? ours->label : local);
    }
    return labels.join(u", "_s);
}

QString FieldPairsModel::choiceLabel(const QModelIndex &index) const
{
    const ValueRow &row = value(index);
    return row.ours.isEmpty() ? tr("Choose a value") : row.oursLabel;
}

QString FieldPairsModel::matchText(const MappedField &field) const
{
    const bool isPaired = field.isProposal ? !field.locals.isEmpty() : field.direction != SyncDirection::None;
    return isPaired ? MatchText::of(field.confidence) : tr("Not synced");
}

QString FieldPairsModel::reasonOf(const QModelIndex &index) const
{
    const MappedField &row = field(index);
    const auto open = std::ranges::count_if(
        row.values, [](const mapping::MappedValue &value) { return value.ours.isEmpty(); });
    if (row.isSynced() && open > 0)
        return tr("%1 of %2 values match").arg(std::ssize(row.values) - open).arg(std::ssize(row.values));
    if (row.precedence == 1)
        return tr("leads over other connections");
    return row.precedence > 1 ? tr("place %1 among the connections").arg(row.precedence) : row.reason;
}

QString FieldPairsModel::wayBack(const QModelIndex &index) const
{
    const ValueRow &row = value(index);
    const qint64 count = countOf(index);
    if (row.isOfRecord)
        return row.isOpen() ? tr("need attention until then", "records with a value that has no match")
            : row.isDefault ? tr("sent as this: it has the same name")
                            : tr("sent as this");
    if (row.isOpen() && count == 0)
        return tr("no record has it");
    if (row.isOpen())
        return count < 0 ? tr("need attention until then", "records with a value that has no match")
                         : tr("%Ln record(s) need attention until then", nullptr, static_cast<int>(count));
    if (direction(index) == SyncDirection::Pull)
        return tr("is only received");
    if (!row.isWritten)
        return tr("stays as it is there unless changed here");
    return row.isShared ? tr("the same; several values there share it") : tr("the same");
}

QString FieldPairsModel::valueText(const QModelIndex &index) const
{
    const Kind kind = kindOf(index);
    if (kind == Kind::ValueDefaults)
        return index.column() == RemoteColumn ? tr("Matched by default") : QString();
    if (kind == Kind::ValueMore) {
        const QHash<QString, Section> sections = m_sections.value(rowKey(index));
        const auto matched = std::ranges::count_if(
            rowOf(index).values, [&](const ValueRow &value) { return sections.value(keyOf(value)) != Section::Open; });
        const QString count = isUnfolded(index) ? tr("Hide %Ln matched value(s)", nullptr, static_cast<int>(matched))
                                                : tr("Show %Ln matched value(s)", nullptr, static_cast<int>(matched));
        return index.column() == RemoteColumn ? count : QString();
    }
    const bool isHead = kind == Kind::ValueHead;
    if (isHead || kind == Kind::ValueFoot) {
        if (!isHead)
            return index.column() == MatchColumn ? tr("A value that no record has may stay without a match")
                                                 : QString();
        return index.column() == RemoteColumn ? tr("Value in %1").arg(m_system)
            : index.column() == LocalColumn   ? tr("Value here")
            : index.column() == MatchColumn   ? tr("On the way back")
                                              : QString();
    }
    const ValueRow &row = value(index);
    switch (index.column()) {
    case RemoteColumn: return row.isOfRecord && row.isOpen() ? tr("Choose a value") : row.label;
    case LocalColumn: return choiceLabel(index);
    case MatchColumn: return wayBack(index);
    default: return {};
    }
}

QString FieldPairsModel::textOf(const QModelIndex &index) const
{
    if (kindOf(index) != Kind::Field)
        return valueText(index);
    const MappedField &row = field(index);
    switch (index.column()) {
    case RemoteColumn: return row.label;
    case DirectionColumn: return row.isProposal ? tr("Proposed") : SyncText::direction(direction(index));
    case LocalColumn: return row.locals.isEmpty() ? tr("Choose a field") : localText(row);
    default: return matchText(row);
    }
}

/// The whole row, as a screen reader says it.
QString FieldPairsModel::spoken(const QModelIndex &index) const
{
    QStringList parts;
    if (kindOf(index) == Kind::Value) {
        const qint64 count = countOf(index);
        parts = {value(index).label, choiceLabel(index), wayBack(index)};
        if (count >= 0)
            parts.insert(1, tr("%Ln record(s)", nullptr, static_cast<int>(count)));
    } else if (kindOf(index) == Kind::Field) {
        const MappedField &row = field(index);
        parts = {row.label, row.remotes.join(u", "_s), textOf(index.siblingAtColumn(DirectionColumn)),
            textOf(index.siblingAtColumn(LocalColumn)), matchText(row), reasonOf(index)};
        if (row.needsALook())
            parts.prepend(tr("Needs a look"));
    } else {
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(textOf(index.siblingAtColumn(column)));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant FieldPairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(index);
    case Qt::AccessibleTextRole: return index.column() == RemoteColumn ? spoken(index) : textOf(index);
    case Qt::ToolTipRole:
        if (kindOf(index) == Kind::Field && index.column() == RemoteColumn)
            return tr("%1\n%2", "label, name").arg(field(index).label, field(index).remotes.join(u", "_s));
        return kindOf(index) == Kind::Field && index.column() == MatchColumn ? reasonOf(index) : textOf(index);
    case Qt::EditRole:
    case KeyRole:
        if (kindOf(index) == Kind::Value)
            return value(index).isOfRecord ? value(index).theirs : value(index).ours;
        if (kindOf(index) == Kind::Field && !field(index).locals.isEmpty())
            return field(index).isProposal || field(index).isSynced() ? field(index).locals.front() : QString();
        return QString();
    default: return {};
    }
}

QVariant FieldPairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case RemoteColumn: return tr("In %1").arg(m_system);
    case DirectionColumn: return role == Qt::DisplayRole ? QString() : tr("Direction");
    case LocalColumn: return tr("In Satchel");
    default: return tr("Match and why");
    }
}

Qt::ItemFlags FieldPairsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = kindOf(index);
    if (kind == Kind::ValueHead || kind == Kind::ValueDefaults)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (kind == Kind::ValueFoot || kind == Kind::ValueMore)
        return flags;
    const bool hasChoice = kind == Kind::Field && (field(index).canBePaired || m_session.canLead(field(index)));
    const bool isEditor = kind == Kind::Field ? index.column() == LocalColumn && hasChoice
        : value(index).isOfRecord             ? index.column() == RemoteColumn
                                              : index.column() == LocalColumn;
    return isEditor ? flags | Qt::ItemIsEditable : flags;
}

bool FieldPairsModel::setData(const QModelIndex &index, const QVariant &chosen, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const MappedField row = field(index); // the session makes the rows again
    const QString key = chosen.toString();
    if (key == newKey) {
        if (kindOf(index) == Kind::Field)
            Q_EMIT newFieldRequested(row.remotes.front());
        else
            Q_EMIT newChoiceRequested(index);
        return true;
    }
    if (key == data(index, KeyRole).toString() && !row.isProposal)
        return true;
    const auto done = key == leadKey   ? m_session.setLead(m_object, row, row.precedence == 0)
        : kindOf(index) == Kind::Field ? m_session.pair(m_object, row.remotes.front(), key)
                                       : m_session.setValue(m_object, row, ValueRow(value(index)), key);
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

} // namespace satchel::ui

#include "moc_FieldPairsModel.cpp"
