// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ValueModel.h"

#include "domain/FieldNames.h"
#include "exchange/import/NamedRecords.h"
#include "exchange/NumberText.h"
#include "ui/common/Formats.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QString dateRead(std::string_view cell, const QString &order)
{
    const auto date = exchange::readDate(cell);
    const auto read = date
        ? exchange::toDate(*date, exchange::dateOrderFromName(order).value_or(exchange::DateOrder::Unknown))
        : std::nullopt;
    return read ? QLocale().toString(*read, QLocale::LongFormat) : QString();
}

QString numberRead(std::string_view cell, const QString &decimal)
{
    const auto number = exchange::readNumber(cell);
    const auto plain = number && !decimal.isEmpty() ? exchange::toPlainNumber(*number, decimal.front().toLatin1())
                                                    : std::nullopt;
    const auto read = plain ? Decimal::fromString(QString::fromLatin1(*plain))
                            : Result<Decimal>(fail(Error::Kind::Invalid, {}));
    return read ? Formats().decimal(*read) : QString();
}

} // namespace

ValueModel::ValueModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_values(session.foreignValues())
{
    connect(&session, &ImportSession::mappingChanged, this, &ValueModel::read);
}

void ValueModel::read()
{
    const auto values = m_session.foreignValues();
    const bool isSameList = std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(),
        [](const auto &a, const auto &b) { return a.column == b.column && a.value == b.value; });
    if (isSameList) { // an editor that is open stays where it is
        m_values = values;
        if (!m_values.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_values.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_values = values;
    endResetModel();
}

int ValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int ValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int ValueModel::openCount() const
{
    return int(std::count_if(m_values.begin(), m_values.end(), [](const auto &value) { return !value.meaning; }));
}

int ValueModel::newCount() const
{
    return int(std::ranges::count(
        m_values, std::optional(exchange::makeNewRecord), [](const auto &value) { return value.meaning; }));
}

const Field &ValueModel::fieldOf(const ImportSession::ForeignValue &value) const
{
    if (value.isOfDeal)
        return *m_session.schema().entity(EntityKind::Deal).find(field::stage);
    const Field *own = m_session.entity().find(m_session.mapping().columns[value.column].target);
    return own ? *own : *m_session.schema().entity(EntityKind::Deal).find(field::expected_close); // of the new deal
}

QString ValueModel::keyOf(const ImportSession::ForeignValue &value)
{
    return !value.meaning ? notSaidKey : value.meaning->isEmpty() ? leaveEmptyKey : *value.meaning;
}

QString ValueModel::notSaid()
{
    return tr("Choose what it means");
}

/// How the first rows would be read: dates with the names of their months, so that day and month cannot be confused.
QString ValueModel::labelOf(const ImportSession::ForeignValue &value, const QString &key)
{
    if (key == notSaidKey)
        return notSaid();
    const bool isOfDates = value.question == ImportSession::Question::DateOrder;
    QStringList read;
    for (const QString &example : value.examples) {
        const QByteArray bytes = example.toUtf8();
        const std::string_view cell(bytes.constData(), size_t(bytes.size()));
        read << (isOfDates ? dateRead(cell, key) : numberRead(cell, key));
    }
    read.removeAll(QString());
    const QString texts = read.join(u" · "_s);
    if (isOfDates)
        return read.isEmpty() ? notSaid() : texts;
    const bool isThousands = value.value.contains(u'.') == (key == u","_s);
    return isThousands ? tr("Thousands: %1", "examples").arg(texts) : tr("Decimals: %1", "examples").arg(texts);
}

QStringList ValueModel::keysOf(const ImportSession::ForeignValue &value) const
{
    if (value.question == ImportSession::Question::DateOrder)
        return {exchange::dateOrderName(exchange::DateOrder::DayFirst),
            exchange::dateOrderName(exchange::DateOrder::MonthFirst), notSaidKey};
    if (value.question == ImportSession::Question::Decimal)
        return {u","_s, u"."_s, notSaidKey};
    QStringList keys;
    for (const Choice &choice : value.choices)
        keys << choice.key;
    keys << leaveEmptyKey;
    return fieldOf(value).type == FieldType::Reference && !value.isOfDeal ? keys : keys << notSaidKey;
}

QString ValueModel::labelOfChoice(const ImportSession::ForeignValue &value, const QString &key)
{
    if (key == notSaidKey)
        return notSaid();
    if (key == leaveEmptyKey)
        return value.isOfDeal ? tr("Where the other deals begin") : tr("Leave the field empty");
    const auto choice = std::ranges::find(value.choices, key, &Choice::key);
    return choice == value.choices.end() ? key : choice->label;
}

QVariant ValueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSession::ForeignValue &value = m_values[index.row()];
    const Field &field = fieldOf(value);
    const auto label = [&](const QString &key) {
        return value.question ? labelOf(value, key) : labelOfChoice(value, key);
    };
    const QStringList choices = keysOf(value);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == ValueColumn)
            return !value.question ? value.value
                : value.question == ImportSession::Question::DateOrder
                ? tr("%1 and the other dates of the column").arg(value.value)
                : tr("%1 and the other numbers of the column").arg(value.value);
        if (index.column() == RowsColumn)
            return value.rows > 0 ? Formats().count(value.rows) : QString();
        return index.column() == FieldColumn ? field.label : label(keyOf(value));
    case Qt::TextAlignmentRole:
        return index.column() == RowsColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::EditRole:
    case KeyRole: return keyOf(value);
    case ChoicesRole: return choices;
    case LabelsRole: {
        QStringList labels;
        for (const QString &key : std::as_const(choices))
            labels << label(key);
        return labels;
    }
    case IsOpenRole: return !value.meaning || *value.meaning == exchange::makeNewRecord;
    default: return {};
    }
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowsColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RowsColumn)
        return tr("How many of the first thousand rows have it");
    if (role != Qt::DisplayRole)
        return {};
    return section == ValueColumn ? tr("Value in the file")
        : section == RowsColumn   ? tr("Rows")
        : section == FieldColumn  ? tr("Field in Satchel")
                                  : tr("Becomes");
}

Qt::ItemFlags ValueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ValueModel::setData(const QModelIndex &index, const QVariant &key, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != MeaningColumn)
        return false;
    const ImportSession::ForeignValue value = m_values[index.row()];
    const QString text = key.toString();
    m_session.setMeaning(value,
        text == notSaidKey          ? std::nullopt
            : text == leaveEmptyKey ? std::optional<QString>(QString())
                                    : std::optional<QString>(text));
    return true;
}

} // namespace satchel::ui

#include "moc_ValueModel.cpp"
