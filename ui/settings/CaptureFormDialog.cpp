// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CaptureFormDialog.h"

#include "store/privacy/Consents.h"
#include "ui/common/DialogScroll.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"

#include <algorithm>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum CaptureColumn { CaptureFieldColumn, CaptureLabelColumn, CaptureHelpColumn, CaptureRequiredColumn };
constexpr int captureTableHeight = 150; // at 100 % text, as the next one
constexpr int captureTextHeight = 52;

QPlainTextEdit *makeCaptureText(const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(Theme::of(edit).px(captureTextHeight));
    return edit;
}

/// What a form for leads or contacts usually sets.
const QStringList &usualPresets()
{
    static const QStringList names{u"source"_s, u"owner"_s, u"tags"_s};
    return names;
}

} // namespace

CaptureFormDialog::CaptureFormDialog(const PageContext &context, const CaptureForm &form, QWidget *parent)
    : Dialog(form.id.isNull() ? tr("New web form") : tr("Edit web form"), Width::Large, parent), m_context(context),
      m_form(form), m_column(nullptr), m_scroll(nullptr), m_name(new QLineEdit(form.name)), m_entity(new QComboBox),
      m_fields(new QTableWidget), m_offered(new QComboBox), m_presetBox(new QWidget), m_consentBox(new QWidget),
      m_purpose(new QComboBox), m_wording(makeCaptureText(form.wording)), m_thankYou(makeCaptureText(form.thankYou))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::of(this);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(theme.px(3), 0, theme.px(3), 0); // the focus ring
    m_column->setSpacing(theme.px(8));
    const Schema &schema = context.workspace.schema();
    for (const EntityKind kind : {EntityKind::Lead, EntityKind::Contact})
        m_entity->addItem(schema.entity(kind).label, static_cast<int>(kind));
    m_entity->setCurrentIndex(form.entity == EntityKind::Contact ? 1 : 0);
    addControl(*m_column, tr("Name"), m_name);
    addControl(*m_column, tr("Creates"), m_entity);
    makeFieldTable();
    m_column->addWidget(m_presetBox);
    makePresets();
    makeConsent();
    addControl(*m_column, tr("Thank-you sentence"), m_thankYou);
    m_scroll = new DialogScroll(body, parent ? parent->window() : this);
    content()->addWidget(m_scroll, 1);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &CaptureFormDialog::changeEntity);
    addCancel();
    auto *accept = addButton(tr("Save form"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the store has the form
    connect(accept, &QPushButton::clicked, this, &CaptureFormDialog::save);
    showFields(m_form.fields.empty() ? -1 : 0);
    followConsent();
    keepDrafts();
    m_name->setFocus();
}

void CaptureFormDialog::keepDrafts()
{
    m_drafts = keepDraftOf(*this, m_context);
    m_drafts->addControl(u"name"_s, m_name);
    m_drafts->addControl(u"entity"_s, m_entity); // before what depends on it
    m_drafts->addPart(
        u"fields"_s, [this] { return readFields(); }, [this](const QJsonValue &kept) { writeFields(kept.toArray()); });
    m_drafts->addPart(
        u"presets"_s, [this] { return readPresets(); },
        [this](const QJsonValue &kept) { writePresets(kept.toObject()); });
    m_drafts->addControl(u"purpose"_s, m_purpose);
    m_drafts->addControl(u"wording"_s, m_wording);
    m_drafts->addControl(u"thank you"_s, m_thankYou);
    connect(m_fields, &QTableWidget::itemChanged, m_drafts, &DraftKeeper::keepSoon);
    connect(m_fields->model(), &QAbstractItemModel::rowsRemoved, m_drafts, &DraftKeeper::keepSoon);
    m_drafts->begin(dialogPlace(u"web form"_s, m_form.id), m_form.id);
}

QJsonArray CaptureFormDialog::readFields()
{
    readTable();
    QJsonArray fields;
    for (const CaptureField &asked : m_form.fields)
        fields.append(QJsonObject{{u"field"_s, asked.field}, {u"label"_s, asked.label}, {u"help"_s, asked.help},
            {u"required"_s, asked.isRequired}});
    return fields;
}

void CaptureFormDialog::writeFields(const QJsonArray &fields)
{
    m_form.fields.clear();
    for (const QJsonValue &one : fields)
        m_form.fields.push_back({.field = one[u"field"].toString(),
            .label = one[u"label"].toString(),
            .help = one[u"help"].toString(),
            .isRequired = one[u"required"].toBool()});
    showFields(m_form.fields.empty() ? -1 : 0);
}

QJsonObject CaptureFormDialog::readPresets() const
{
    QJsonObject presets;
    for (const FieldEditor *editor : m_presets)
        presets.insert(editor->field().name, draftOf(*editor));
    return presets;
}

void CaptureFormDialog::writePresets(const QJsonObject &presets)
{
    for (FieldEditor *editor : m_presets)
        showDraft(*editor, presets.value(editor->field().name).toObject());
}

void CaptureFormDialog::addControl(QVBoxLayout &column, const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    column.addWidget(name);
    column.addWidget(control);
}

void CaptureFormDialog::makeFieldTable()
{
    m_fields->setColumnCount(4);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Shown as"), tr("Help"), tr("Required")});
    applyTableStyle(*m_fields);
    m_fields->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_fields->setMinimumHeight(Theme::of(this).px(captureTableHeight));
    addControl(*m_column, tr("Asks for"), m_fields);
    auto *row = new FlowLayout; // in some languages it takes two lines
    row->setSpacing(Theme::of(this).px(8));
    m_offered->setAccessibleName(tr("Field to add"));
    row->addWidget(m_offered);
    row->setFilling(m_offered, FlowLayout::Fill::TakesTheRest);
    const auto add = [&](Icon icon, const QString &text, const std::function<void()> &run) {
        auto *button = new Button(icon, text, Button::Variant::Ghost);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(Icon::Add, tr("Add field"), [this] { addField(); });
    add(Icon::Up, tr("Move up"), [this] { moveField(-1); });
    add(Icon::Down, tr("Move down"), [this] { moveField(1); });
    add(Icon::Trash, tr("Remove field"), [this] { removeField(); });
    m_column->addLayout(row);
}

/// The editors are those of the entity that is made.
void CaptureFormDialog::makePresets()
{
    delete m_presetBox->layout();
    for (FieldEditor *editor : m_presets)
        delete editor;
    m_presets.clear();
    qDeleteAll(m_presetBox->findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_presetBox); // side by side: the dialog is high enough
    grid->setContentsMargins(0, 0, 0, 0);
    const bool isLead = m_form.entity == EntityKind::Lead;
    auto *heading = new Label(isLead ? tr("Set on new leads") : tr("Set on new contacts"));
    grid->addWidget(heading, 0, 0, 1, static_cast<int>(usualPresets().size()));
    const Entity &entity = m_context.workspace.schema().entity(m_form.entity);
    for (const QString &name : usualPresets()) {
        const Field *field = entity.find(name);
        if (!field)
            continue;
        auto *editor = FieldEditor::create(
            *field, fieldContextOf(m_context.workspace), FieldEditor::Layout::Form, m_presetBox);
        const auto preset = std::ranges::find(m_form.presets, name, &FieldValue::field);
        if (preset != m_form.presets.end())
            editor->setValue(preset->value);
        auto *label = new Label(field->label, &Theme::Fonts::small, TextColor::Tertiary);
        label->setBuddy(editor);
        const int column = static_cast<int>(m_presets.size());
        grid->addWidget(label, 1, column);
        grid->addWidget(editor, 2, column);
        grid->setColumnStretch(column, 1);
        m_presets.push_back(editor);
        connect(editor, &FieldEditor::edited, this, [this] { m_drafts->keepSoon(); });
    }
}

void CaptureFormDialog::makeConsent()
{
    m_purpose->addItem(tr("Asks for no consent"), QString());
    const auto purposes = store::consentPurposes(m_context.workspace.store());
    for (const ConsentPurpose &purpose : purposes ? *purposes : std::vector<ConsentPurpose>()) {
        m_purpose->addItem(purpose.name, purpose.field);
        m_purpose->setItemData(m_purpose->count() - 1, purpose.wording, Qt::UserRole + 1);
    }
    const int chosen = m_purpose->findData(m_form.purpose);
    if (chosen < 0) // it was removed; saving says so
        m_purpose->addItem(m_form.purpose, m_form.purpose);
    m_purpose->setCurrentIndex(chosen < 0 ? m_purpose->count() - 1 : chosen);
    auto *column = new QVBoxLayout(m_consentBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_column->spacing());
    addControl(*column, tr("Consent"), m_purpose);
    addControl(*column, tr("What people consent to"), m_wording);
    m_column->addWidget(m_consentBox);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        const QString usual = m_purpose->currentData(Qt::UserRole + 1).toString();
        if (m_wording->toPlainText().trimmed().isEmpty())
            m_wording->setPlainText(usual);
        followConsent();
    });
}

/// Consents are of contacts: a form that creates leads asks for none.
void CaptureFormDialog::followConsent()
{
    m_consentBox->setVisible(m_form.entity == EntityKind::Contact);
    m_wording->setEnabled(!m_purpose->currentData().toString().isEmpty());
}

void CaptureFormDialog::fitToContent()
{
    m_scroll->updateGeometry();
    growToContent();
    placeOverWindow();
}

/// The fields that the other entity has too stay.
void CaptureFormDialog::changeEntity()
{
    readTable();
    m_form.entity = static_cast<EntityKind>(m_entity->currentData().toInt());
    const Entity &entity = m_context.workspace.schema().entity(m_form.entity);
    std::erase_if(m_form.fields, [&](const CaptureField &asked) {
        const Field *field = entity.find(asked.field);
        return !field || !isCaptureField(*field);
    });
    std::erase_if(m_form.presets, [&](const FieldValue &preset) { return !entity.find(preset.field); });
    if (m_form.entity != EntityKind::Contact)
        m_purpose->setCurrentIndex(0);
    makePresets();
    showFields(0);
    followConsent();
    fitToContent();
}

void CaptureFormDialog::showFields(int selected)
{
    const Entity &entity = m_context.workspace.schema().entity(m_form.entity);
    m_fields->setRowCount(static_cast<int>(m_form.fields.size()));
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const CaptureField &asked = m_form.fields[static_cast<size_t>(row)];
        const Field *field = entity.find(asked.field);
        auto *name = new QTableWidgetItem(field ? field->label : asked.field);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        auto *required = new QTableWidgetItem;
        const bool isAlways = field && field->isRequired();
        required->setCheckState(asked.isRequired || isAlways ? Qt::Checked : Qt::Unchecked);
        required->setFlags(
            isAlways ? Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        required->setData(Qt::AccessibleTextRole, tr("Required"));
        m_fields->setItem(row, CaptureFieldColumn, name);
        m_fields->setItem(row, CaptureLabelColumn, new QTableWidgetItem(asked.label));
        m_fields->setItem(row, CaptureHelpColumn, new QTableWidgetItem(asked.help));
        m_fields->setItem(row, CaptureRequiredColumn, required);
    }
    m_offered->clear();
    for (const Field &field : entity.fields) {
        const bool isAsked = std::ranges::find(m_form.fields, field.name, &CaptureField::field) != m_form.fields.end();
        if (isCaptureField(field) && !isAsked)
            m_offered->addItem(field.label, field.name);
    }
    if (selected >= 0 && selected < m_fields->rowCount())
        m_fields->setCurrentCell(selected, CaptureLabelColumn);
}

void CaptureFormDialog::readTable()
{
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        CaptureField &asked = m_form.fields[static_cast<size_t>(row)];
        asked.label = m_fields->item(row, CaptureLabelColumn)->text().simplified();
        asked.help = m_fields->item(row, CaptureHelpColumn)->text().simplified();
        asked.isRequired = m_fields->item(row, CaptureRequiredColumn)->checkState() == Qt::Checked;
    }
}

void CaptureFormDialog::addField()
{
    const QString name = m_offered->currentData().toString();
    if (name.isEmpty())
        return;
    readTable();
    m_form.fields.push_back({.field = name});
    showFields(static_cast<int>(m_form.fields.size()) - 1);
}

void CaptureFormDialog::removeField()
{
    const int row = m_fields->currentRow();
    if (row < 0 || row >= static_cast<int>(m_form.fields.size()))
        return;
    readTable();
    m_form.fields.erase(m_form.fields.begin() + row);
    showFields(std::min(row, static_cast<int>(m_form.fields.size()) - 1));
}

void CaptureFormDialog::moveField(int by)
{
    const int row = m_fields->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || std::max(row, target) >= static_cast<int>(m_form.fields.size()))
        return;
    readTable();
    std::swap(m_form.fields[static_cast<size_t>(row)], m_form.fields[static_cast<size_t>(target)]);
    showFields(target);
}

void CaptureFormDialog::save()
{
    m_fields->setCurrentCell(m_fields->currentRow(), CaptureFieldColumn); // ends what is being typed in a cell
    readTable();
    CaptureForm form = m_form;
    form.name = m_name->text().trimmed();
    form.thankYou = m_thankYou->toPlainText().trimmed();
    form.purpose = form.entity == EntityKind::Contact ? m_purpose->currentData().toString() : QString();
    form.wording = form.purpose.isEmpty() ? QString() : m_wording->toPlainText().trimmed();
    for (FieldEditor *editor : m_presets) {
        const auto value = editor->checkedValue();
        if (!value) {
            editor->setFocus();
            return;
        }
        std::erase_if(form.presets, [&](const FieldValue &preset) { return preset.field == editor->field().name; });
        if (!isEmpty(*value))
            form.presets.push_back({editor->field().name, *value});
    }
    if (form.name.isEmpty()) {
        setError(tr("Enter a name."));
        m_name->setFocus();
        return;
    }
    const auto edit = items::editOfCaptureForm(m_context.workspace.store(), form);
    if (!edit) {
        setError(edit.error().kind == Error::Kind::Conflict
                ? tr("Another form is called “%1”. Choose a different name.").arg(form.name)
                : sentenceFor(edit.error()));
        return;
    }
    m_context.workspace.commit(tr("Saved the form “%1”").arg(form.name), {*edit},
        [dialog = QPointer<CaptureFormDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_CaptureFormDialog.cpp"
