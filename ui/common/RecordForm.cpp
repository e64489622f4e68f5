// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordForm.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/PersonName.h"
#include "domain/Region.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPointer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 400; // ms of rest before what was typed is written down
constexpr int duplicateDelay = 350;

struct Group
{
    QString heading;
    std::vector<const Field *> fields;
};

bool isShown(const Field &field)
{
    return !field.isSystem() && field.type != FieldType::Image && !field.isHidden();
}

/// Few people have them, and fewer are asked for them.
bool isRareNamePart(const Field &field)
{
    static const QStringList names = {field::salutation, field::middle_name, field::suffix, field::nickname};
    return names.contains(field.name);
}

/// First what a record is made of, then how to reach it, where it is, what is said about it, and the team's own fields.
std::vector<Group> groupsOf(const Entity &entity)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("satchel::ui::RecordForm", text); };
    Group main, reach{tr("Contact details"), {}}, address{tr("Address"), {}}, name{tr("Name details"), {}},
        notes{tr("Notes and tags"), {}}, own{tr("Custom fields"), {}};
    for (const Field &field : entity.fields) {
        if (!isShown(field))
            continue;
        const bool isReach = field.type == FieldType::Email || field.type == FieldType::Phone
            || field.type == FieldType::Url
            || (field.type == FieldType::List && field.name != field::members && field.name != field::attendees
                && field.name != field::reminders);
        if (field.isCustom())
            own.fields.push_back(&field);
        else if (isRareNamePart(field))
            name.fields.push_back(&field);
        else if (field.name.startsWith("address_"_L1) || field.name == field::addresses)
            address.fields.push_back(&field);
        else if (isReach && field.name != field::email && field.name != field::phone)
            reach.fields.push_back(&field);
        else if (field.type == FieldType::LongText || field.type == FieldType::Tags)
            notes.fields.push_back(&field);
        else
            main.fields.push_back(&field);
    }
    std::stable_partition(
        main.fields.begin(), main.fields.end(), [](const Field *field) { return field->isRequired(); });
    // A person's name is what everybody begins with, in the order in which it is said.
    for (const QString &first : {QString(field::last_name), QString(field::first_name)}) {
        const auto found = std::ranges::find(main.fields, first, &Field::name);
        if (isPerson(entity) && found != main.fields.end())
            std::rotate(main.fields.begin(), found, found + 1);
    }
    return {main, reach, address, name, notes, own};
}

} // namespace

RecordForm::RecordForm(const PageContext &context, EntityKind entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity),
      m_record(context.workspace.store().sharedSchema()->shared(entity)),
      m_restored(new Banner(&Theme::blue, Icon::History, tr("Your draft was restored."))),
      m_duplicate(new Banner(&Theme::amber, Icon::Warning, {})),
      m_error(new Label({}, &Theme::Fonts::body, TextColor::Red))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 12);
    column->addWidget(m_restored);
    column->addWidget(m_duplicate);
    column->addWidget(m_error);
    m_error->setWordWrap(true);
    for (QWidget *notice :
        {static_cast<QWidget *>(m_restored), static_cast<QWidget *>(m_duplicate), static_cast<QWidget *>(m_error)})
        notice->hide();
    connect(m_restored->addButton(tr("Discard")), &QPushButton::clicked, this, [this] {
        forgetDraft();
        fill(m_record);
        m_restored->hide();
    });
    connect(m_duplicate->addButton(tr("Open")), &QPushButton::clicked, this, [this] {
        if (!m_duplicates.empty())
            Q_EMIT openRequested(m_duplicates.front().entity, m_duplicates.front().id);
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    m_duplicateTimer.setSingleShot(true);
    m_duplicateTimer.setInterval(duplicateDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(&m_duplicateTimer, &QTimer::timeout, this, &RecordForm::lookForDuplicates);
    build();
}

void RecordForm::build()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setSpaces(*column, Theme::of(this), 0, 12);
    for (const Group &group : groupsOf(*m_record.entity)) {
        if (!group.fields.empty())
            addGroup(*column, group.heading, group.fields);
    }
    layout()->addWidget(body);
    m_body = body;
}

void RecordForm::addGroup(QVBoxLayout &column, const QString &heading, const std::vector<const Field *> &fields)
{
    const Theme &theme = Theme::of(this);
    if (!heading.isEmpty()) {
        column.addSpacing(theme.px(4));
        column.addWidget(new Label(heading, &Theme::Fonts::semibold));
    }
    QHBoxLayout *names = nullptr; // first and last name are on one line
    for (const Field *field : fields) {
        auto *block = new QVBoxLayout;
        block->setSpacing(theme.px(4));
        if (field->type != FieldType::Boolean) {
            const QString label = field->isRequired() ? tr("%1 (required)").arg(field->label) : field->label;
            block->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
        }
        FieldEditor *editor = FieldEditor::create(*field, fieldContextOf(m_context.workspace));
        block->addWidget(editor);
        if (field->name == field::first_name) {
            names = new QHBoxLayout;
            names->setSpacing(theme.space.three);
            column.addLayout(names);
        }
        if (names && (field->name == field::first_name || field->name == field::last_name))
            names->addLayout(block, 1);
        else
            column.addLayout(block);
        m_editors.append(editor);
        connect(editor, &FieldEditor::edited, this, &RecordForm::noteEdited);
    }
}

FieldEditor *RecordForm::editorOf(const QString &field) const
{
    const auto found = std::find_if(
        m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) { return editor->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

void RecordForm::focusField(const QString &field)
{
    if (FieldEditor *editor = field.isEmpty() && !m_editors.isEmpty() ? m_editors.front() : editorOf(field))
        editor->setFocus(Qt::OtherFocusReason);
}

void RecordForm::startNew(const std::vector<FieldValue> &initial)
{
    m_record = Record(m_context.workspace.store().sharedSchema()->shared(m_entity));
    for (const Field &field : m_record.entity->fields) {
        if (!field.initial.isEmpty())
            m_record.set(field.name, field.initialValue());
    }
    if (m_record.entity->find(field::owner))
        m_record.set(field::owner, m_context.workspace.me());
    for (const FieldValue &value : initial)
        m_record.set(value.field, value.value);
    fill(m_record);
    m_restored->setVisible(restoreDraft());
}

void RecordForm::edit(const RecordId &id)
{
    auto record = m_context.workspace.store().get(m_entity, id);
    if (!record) {
        Q_EMIT m_context.workspace.failed(record.error());
        return;
    }
    m_record = std::move(*record);
    fill(m_record);
    m_restored->setVisible(restoreDraft());
}

void RecordForm::fill(const Record &record)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->setValue(record.value(editor->field().name));
        editor->setError({});
    }
    m_duplicates.clear();
    m_duplicate->hide();
    m_error->hide();
    setEdited(false);
}

void RecordForm::setEdited(bool isEdited)
{
    if (m_isEdited == isEdited)
        return;
    m_isEdited = isEdited;
    Q_EMIT editedChanged();
}

void RecordForm::noteEdited()
{
    setEdited(true);
    m_draftTimer.start();
    if (isNew())
        m_duplicateTimer.start();
}

QString RecordForm::draftKey() const
{
    return u"drafts/%1/%2"_s.arg(m_record.entity->name, isNew() ? u"new"_s : m_record.id.toString());
}

void RecordForm::keepDraft()
{
    QJsonObject draft;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        const auto value = editor->value();
        if (!value || *value != m_record.value(editor->field().name))
            draft.insert(editor->field().name, editor->draft());
    }
    m_context.preferences.setValue(
        draftKey(), draft.isEmpty() ? QVariant() : QVariant(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

bool RecordForm::restoreDraft()
{
    const QJsonObject draft = QJsonDocument::fromJson(m_context.preferences.value(draftKey()).toByteArray()).object();
    bool isRestored = false;
    for (auto field = draft.begin(); field != draft.end(); ++field) {
        if (FieldEditor *editor = editorOf(field.key())) {
            editor->setDraft(field.value().toString());
            isRestored = true;
        }
    }
    setEdited(isRestored);
    return isRestored;
}

void RecordForm::forgetDraft()
{
    m_draftTimer.stop();
    m_context.preferences.setValue(draftKey(), {});
}

void RecordForm::discard()
{
    forgetDraft();
    m_restored->hide();
    fill(m_record);
}

void RecordForm::lookForDuplicates()
{
    Record typed(m_record.entity);
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (const auto value = editor->value())
            typed.set(editor->field().name, *value);
    }
    m_duplicates = items::findDuplicates(m_context.workspace.store(), typed, systemRegion());
    m_duplicate->setVisible(!m_duplicates.empty());
    if (m_duplicates.empty())
        return;
    const items::Duplicate &first = m_duplicates.front();
    const QString reason = first.field ? tr("has the same %1.").arg(inSentence(first.field->label))
                                       : tr("has the same name.");
    const auto others = static_cast<int>(m_duplicates.size()) - 1;
    m_duplicate->setText(first.title,
        others > 0 ? reason + u' ' + tr("%Ln more possible duplicate(s).", nullptr, static_cast<int>(others)) : reason);
}

/// Only what differs, so that an edit overwrites nothing it did not mean to.
Result<std::vector<FieldValue>> RecordForm::readValues()
{
    std::vector<FieldValue> values;
    FieldEditor *wrong = nullptr;
    Error error;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto value = editor->checkedValue();
        if (!value && !wrong) {
            wrong = editor;
            error = value.error();
        } else if (value && *value != (isNew() ? Value() : m_record.value(editor->field().name))) {
            values.push_back({editor->field().name, *value});
        }
    }
    if (!wrong)
        return values;
    wrong->setFocus(Qt::OtherFocusReason);
    return fail(error);
}

void RecordForm::save()
{
    const auto values = readValues();
    if (!values || m_isSaving)
        return;
    const bool wasNew = isNew();
    const RecordId id = wasNew ? m_context.workspace.store().newId() : m_record.id;
    if (!wasNew && values->empty()) {
        forgetDraft();
        setEdited(false);
        Q_EMIT saved(id);
        return;
    }
    Record after = m_record;
    std::vector<FieldValue> expected;
    for (const FieldValue &value : *values) {
        if (!wasNew)
            expected.push_back({value.field, m_record.value(value.field)});
        after.set(value.field, value.value);
    }
    const QString title = m_context.workspace.store().title(after);
    const QString what = title.isEmpty() ? tr("1 %1").arg(inSentence(m_record.entity->label)) : title;
    const QString label = wasNew ? tr("Added %1").arg(what) : tr("Changed %1").arg(what);
    m_isSaving = true;
    m_context.workspace.commit(label.simplified(),
        {wasNew ? Edit::create(m_entity, id, *values) : Edit::update(m_entity, id, *values, expected)},
        [self = QPointer(this), id](const Result<Receipt> &receipt) {
            if (self)
                self->finishSaving(receipt, id);
        });
}

void RecordForm::finishSaving(const Result<Receipt> &receipt, const RecordId &id)
{
    m_isSaving = false;
    m_error->setVisible(!receipt);
    if (!receipt) {
        m_error->setText(sentenceFor(receipt.error(), &m_context.workspace.schema()));
        return;
    }
    forgetDraft();
    setEdited(false);
    Q_EMIT saved(id);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace satchel::ui
