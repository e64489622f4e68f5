// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/PeopleModel.h"

#include "domain/ChoiceNames.h"
#include "ui/sequences/SequenceText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

void PeopleModel::show(std::vector<items::EnrolmentEntry> people, int steps)
{
    if (people == m_people && steps == m_steps)
        return;
    beginResetModel();
    m_people = std::move(people);
    m_steps = steps;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::text(const items::EnrolmentEntry &person, int column) const
{
    const Formats formats = m_context.formats();
    const Instant now = m_context.workspace.clock().now();
    const SequenceText words(formats, m_context.workspace.schema(), now);
    switch (column) {
    case Name: return person.person.isNull() ? tr("Deleted") : person.name;
    case State: return words.state(person);
    case Step:
        return person.position == 0 ? tr("None yet", "step of a sequence") : formats.progress(person.position, m_steps);
    case Due: return words.due(person);
    case Started: return formats.moment(person.startedAt, now);
    case Owner: return person.owner;
    default: return {};
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const items::EnrolmentEntry &at = person(index.row());
    if (role == Qt::DisplayRole)
        return text(at, index.column());
    if (role == Qt::ToolTipRole && index.column() == State)
        return at.note;
    if (role == Qt::DecorationRole && index.column() == Name)
        return themedIcon(iconOf(at.entity), TextColor::Tertiary);
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Person");
    case State: return tr("State");
    case Step: return tr("Steps done");
    case Due: return tr("Next step");
    case Started: return tr("Started");
    case Owner: return tr("Enrolled by");
    default: return {};
    }
}

} // namespace satchel::ui

#include "moc_PeopleModel.cpp"
