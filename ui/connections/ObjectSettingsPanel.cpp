// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ObjectSettingsPanel.h"

#include "domain/FieldNames.h"
#include "store/sync/SyncState.h"
#include "ui/common/Label.h"
#include "ui/common/SyncText.h"
#include "ui/common/TableLook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::SyncDirection;

namespace {

constexpr SyncDirection directions[] = {
    SyncDirection::Both, SyncDirection::Pull, SyncDirection::Push, SyncDirection::None};
constexpr int listWidth = 190;
constexpr int listHeight = 330;
constexpr int valuesHeight = 150;

} // namespace

ObjectSettingsPanel::ObjectSettingsPanel(const PageContext &context, qint64 connection, const store::VendorInfo &vendor,
    const store::ConnectionSettings &settings, QWidget *parent)
    : QWidget(parent), m_context(context), m_connection(connection), m_vendor(vendor), m_objects(settings.objects),
      m_list(new QListWidget), m_direction(new QComboBox), m_fields(new QListView),
      m_fieldItems(new QStandardItemModel(this)),
      m_valuesLabel(new Label(tr("Value mapping"), &Theme::Fonts::small, TextColor::Secondary)),
      m_valueField(new QComboBox), m_values(new QTableView), m_valueItems(new QStandardItemModel(this))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, theme, 0, 16);
    m_list->setFixedWidth(theme.px(listWidth));
    m_list->setMinimumHeight(theme.px(listHeight));
    m_list->setAccessibleName(tr("Kinds of records"));
    for (const store::SyncedObject &object : m_vendor.objects)
        m_list->addItem(nameOf(object));
    row->addWidget(m_list);
    row->addWidget(makeDetails(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ObjectSettingsPanel::choose);
    connect(m_direction, &QComboBox::activated, this, &ObjectSettingsPanel::keep);
    connect(m_fieldItems, &QStandardItemModel::itemChanged, this, &ObjectSettingsPanel::keep);
    connect(m_valueItems, &QStandardItemModel::itemChanged, this, &ObjectSettingsPanel::keepValues);
    connect(m_valueField, &QComboBox::currentIndexChanged, this, &ObjectSettingsPanel::showValues);
    showNames();
    m_list->setCurrentRow(0);
}

QWidget *ObjectSettingsPanel::makeDetails()
{
    const Theme &theme = Theme::of(this);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    setSpaces(*column, theme, 0, 6);
    for (const SyncDirection direction : directions)
        m_direction->addItem(SyncText::direction(direction));
    m_direction->setAccessibleName(tr("Direction"));
    column->addWidget(new Label(tr("Direction"), &Theme::Fonts::small, TextColor::Secondary));
    column->addWidget(m_direction);
    column->addWidget(new Label(tr("Synced fields"), &Theme::Fonts::small, TextColor::Secondary));
    m_fields->setModel(m_fieldItems);
    m_fields->setAccessibleName(tr("Synced fields; unticked fields are excluded"));
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_fields, 1);
    auto *values = new QHBoxLayout;
    values->addWidget(m_valuesLabel, 1);
    m_valueField->setAccessibleName(tr("Field whose values are matched"));
    values->addWidget(m_valueField, 1);
    column->addLayout(values);
    m_values->setModel(m_valueItems);
    m_values->setAccessibleName(tr("Values here and there"));
    applyTableStyle(*m_values);
    m_values->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_values->horizontalHeader()->setStretchLastSection(false);
    m_values->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_values->setMinimumHeight(theme.px(valuesHeight));
    m_values->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    column->addWidget(m_values, 1);
    return details;
}

QString ObjectSettingsPanel::nameOf(const store::SyncedObject &object) const
{
    const QString label = m_context.workspace.schema().entity(object.entity).pluralLabel;
    const auto same = std::ranges::count(m_vendor.objects, object.entity, &store::SyncedObject::entity);
    return same == 1 ? label : tr("%1: %2", "kind of record, the vendor's name").arg(label, partName(object.object));
}

/// What the vendors' objects of one kind of ours are called here.
QString ObjectSettingsPanel::partName(const QString &object)
{
    const auto says = [&](QLatin1StringView word) { return object.contains(word, Qt::CaseInsensitive); };
    if (says("mail"_L1))
        return tr("E-mails");
    if (says("call"_L1))
        return tr("Calls");
    if (says("meeting"_L1) || says("event"_L1) || says("appointment"_L1))
        return tr("Meetings");
    if (says("note"_L1) || says("annotation"_L1))
        return tr("Notes");
    return says("task"_L1) ? tr("Tasks") : object;
}

void ObjectSettingsPanel::showNames()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const store::SyncedObject &object = m_vendor.objects[static_cast<size_t>(row)];
        const auto set = m_objects.find(object.object);
        const bool isPlain = set == m_objects.end() || set->second == store::ObjectSettings{};
        m_list->item(row)->setText(isPlain ? nameOf(object) : tr("%1 · changed", "kind of record").arg(nameOf(object)));
    }
}

void ObjectSettingsPanel::choose(int row)
{
    m_shown = -1;
    if (row < 0)
        return;
    const store::SyncedObject &object = m_vendor.objects[static_cast<size_t>(row)];
    SyncDirection direction = m_objects[object.object].direction;
    if (!object.isSent && direction == SyncDirection::Both)
        direction = SyncDirection::Pull; // what cannot be edited there is only received
    m_direction->setCurrentIndex(static_cast<int>(std::ranges::find(directions, direction) - std::begin(directions)));
    auto *items = static_cast<QStandardItemModel *>(m_direction->model());
    for (int i = 0; i < items->rowCount(); ++i) {
        const bool sends = directions[i] == SyncDirection::Both || directions[i] == SyncDirection::Push;
        items->item(i)->setEnabled(object.isSent || !sends);
    }
    m_shown = row;
    showFields();
}

void ObjectSettingsPanel::showFields()
{
    const store::SyncedObject &object = m_vendor.objects[static_cast<size_t>(m_shown)];
    const Entity &entity = m_context.workspace.schema().entity(object.entity);
    const store::ObjectSettings &settings = m_objects[object.object];
    const QSignalBlocker quiet(m_fieldItems);
    m_fieldItems->clear();
    const QSignalBlocker still(m_valueField);
    m_valueField->clear();
    for (const QString &name : object.fields) {
        const Field *field = entity.find(name);
        auto *item = new QStandardItem(field ? field->label : name);
        item->setData(name);
        item->setCheckable(true);
        item->setCheckState(settings.directionOf(name) == SyncDirection::None ? Qt::Unchecked : Qt::Checked);
        m_fieldItems->appendRow(item);
        if (!valuesOf(object.entity, name).isEmpty())
            m_valueField->addItem(item->text(), name);
    }
    const bool hasValues = m_valueField->count() > 0;
    m_valuesLabel->setVisible(hasValues);
    m_valueField->setVisible(hasValues);
    m_values->setVisible(hasValues);
    // The view saw none of it: its model was quiet.
    m_fields->setModel(nullptr);
    m_fields->setModel(m_fieldItems);
    showValues();
}

void ObjectSettingsPanel::showValues()
{
    m_shownField = m_valueField->currentData().toString();
    if (m_shown < 0 || m_shownField.isEmpty())
        return;
    const store::SyncedObject &object = m_vendor.objects[static_cast<size_t>(m_shown)];
    const auto &values = m_objects[object.object].values;
    const auto known = values.find(m_shownField);
    m_shownField.clear(); // nothing is kept while it is filled
    m_valueItems->clear();
    m_valueItems->setHorizontalHeaderLabels({tr("Here"), tr("In %1").arg(m_vendor.label)});
    const QString field = m_valueField->currentData().toString();
    const QList<Named> all = withIdsThere(valuesOf(object.entity, field));
    QList<Named> choices = all;
    choices.removeIf([](const Named &one) { return one.there.isEmpty(); });
    for (const Named &here : all) {
        if (!here.there.isEmpty())
            continue;
        const bool isChosen = known != values.end() && known->second.contains(here.key);
        addValue(here, isChosen ? known->second.at(here.key) : QString(), choices);
    }
    m_shownField = m_valueField->currentData().toString();
}

/// Typed as the vendor writes it, or chosen where their records are known here.
void ObjectSettingsPanel::addValue(const Named &here, const QString &there, const QList<Named> &choices)
{
    auto *name = new QStandardItem(here.label);
    name->setData(here.key);
    name->setEditable(false);
    auto *counterpart = new QStandardItem(there);
    counterpart->setEditable(choices.isEmpty());
    m_valueItems->appendRow({name, counterpart});
    if (!choices.isEmpty())
        m_values->setIndexWidget(counterpart->index(), counterpartBox(here.label, there, choices));
}

QComboBox *ObjectSettingsPanel::counterpartBox(const QString &here, const QString &there, const QList<Named> &choices)
{
    auto *box = new QComboBox;
    box->setAutoFillBackground(true);
    box->setAccessibleName(tr("%1 in %2", "stage here, system").arg(here, m_vendor.label));
    box->addItem(tr("no match"), QString());
    for (const Named &choice : choices)
        box->addItem(choice.label, choice.there);
    box->setCurrentIndex(qMax(0, box->findData(there)));
    const int row = m_valueItems->rowCount() - 1;
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, box, row] { m_valueItems->item(row, 1)->setText(box->currentData().toString()); });
    return box;
}

void ObjectSettingsPanel::goToValues(EntityKind entity, const QString &field)
{
    const auto object = std::ranges::find_if(m_vendor.objects,
        [&](const store::SyncedObject &one) { return one.entity == entity && one.fields.contains(field); });
    if (object == m_vendor.objects.end())
        return;
    m_list->setCurrentRow(static_cast<int>(object - m_vendor.objects.begin()));
    const int at = m_valueField->findData(field);
    if (at < 0)
        return;
    m_valueField->setCurrentIndex(at);
    const QModelIndex first = m_valueItems->index(0, 1);
    m_values->setCurrentIndex(first);
    QWidget *box = m_values->indexWidget(first);
    (box ? box : m_values)->setFocus(Qt::OtherFocusReason);
}

void ObjectSettingsPanel::keep()
{
    if (m_shown < 0)
        return;
    const store::SyncedObject &object = m_vendor.objects[static_cast<size_t>(m_shown)];
    store::ObjectSettings &settings = m_objects[object.object];
    settings.direction = directions[qMax(0, m_direction->currentIndex())];
    if (!object.isSent && settings.direction == SyncDirection::Pull)
        settings.direction = SyncDirection::Both; // as far as it goes: nobody has chosen anything
    for (int row = 0; row < m_fieldItems->rowCount(); ++row) {
        const QString field = m_fieldItems->item(row)->data().toString();
        if (m_fieldItems->item(row)->checkState() != Qt::Checked)
            settings.directions[field] = SyncDirection::None;
        else if (settings.directionOf(field) == SyncDirection::None)
            settings.directions.erase(field);
    }
    showNames();
}

void ObjectSettingsPanel::keepValues()
{
    if (m_shown < 0 || m_shownField.isEmpty())
        return;
    store::ObjectSettings &settings = m_objects[m_vendor.objects[static_cast<size_t>(m_shown)].object];
    auto &values = settings.values[m_shownField];
    values.clear();
    for (int row = 0; row < m_valueItems->rowCount(); ++row) {
        const QString there = m_valueItems->item(row, 1) ? m_valueItems->item(row, 1)->text().trimmed() : QString();
        if (!there.isEmpty())
            values[m_valueItems->item(row, 0)->data().toString()] = there;
    }
    if (values.empty())
        settings.values.erase(m_shownField);
    showNames();
}

QList<ObjectSettingsPanel::Named> ObjectSettingsPanel::valuesOf(EntityKind entity, const QString &field) const
{
    QList<Named> values;
    const Field *known = m_context.workspace.schema().entity(entity).find(field);
    if (!known)
        return values;
    for (const Choice &choice : known->choices)
        values.append({choice.key, choice.label, {}});
    if (known->type == FieldType::Reference
        && (known->target == EntityKind::Stage || known->target == EntityKind::Pipeline))
        values = recordsOf(known->target);
    return values;
}

QList<ObjectSettingsPanel::Named> ObjectSettingsPanel::recordsOf(EntityKind target) const
{
    const bool isStage = target == EntityKind::Stage;
    store::Query query;
    query.entity = target;
    query.columns = isStage ? QStringList{field::name, field::pipeline} : QStringList{field::name};
    if (isStage)
        query.sort = {field::position, false};
    QList<Named> records;
    const auto rows = m_context.workspace.store().select(query);
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        const QString name = rows->text(row, 0);
        const QString pipeline = isStage
            ? m_context.workspace.store().title(EntityKind::Pipeline, rows->reference(row, 1))
            : QString();
        records.append(
            {rows->id(row).toString(), isStage ? tr("%1: %2", "pipeline, stage").arg(pipeline, name) : name, {}});
    }
    return records;
}

QList<ObjectSettingsPanel::Named> ObjectSettingsPanel::withIdsThere(QList<Named> values) const
{
    store::SyncState state(m_context.workspace.store(), m_connection);
    for (Named &value : values) {
        const RecordId record = RecordId::fromString(value.key);
        const auto link = record.isNull() ? Result<std::optional<store::Link>>() : state.links.of(record);
        if (link && *link && !(*link)->isTombstone)
            value.there = (*link)->remoteId;
    }
    return values;
}

std::map<QString, store::ObjectSettings> ObjectSettingsPanel::objects() const
{
    return m_objects;
}

} // namespace satchel::ui
