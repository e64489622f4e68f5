// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordForm.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/Merge.h"
#include "domain/Region.h"
#include "items/FormLayouts.h"
#include "items/FormulaContexts.h"

#include "ui/common/Button.h"
#include "ui/common/CalculatedField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FormDraft.h"
#include "ui/common/FormSections.h"
#include "ui/common/Label.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/ReferenceEditor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 400; // ms of rest before what was typed is written down
constexpr int duplicateDelay = 350;

} // namespace

RecordForm::RecordForm(const PageContext &context, EntityKind entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity),
      m_record(context.workspace.store().sharedSchema()->shared(entity)),
      m_restored(new Banner(&Theme::blue, Icon::History, tr("Your draft was restored."))),
      m_duplicate(new Banner(&Theme::amber, Icon::Warning, {})),
      m_changed(new Banner(&Theme::amber, Icon::Conflict, {})), m_broken(new Banner(&Theme::amber, Icon::Warning, {})),
      m_error(new Label({}, &Theme::Fonts::body, TextColor::Red)), m_sections(new FormSections)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 12);
    column->addWidget(m_restored);
    column->addWidget(m_duplicate);
    column->addWidget(m_changed);
    column->addWidget(m_broken);
    column->addWidget(m_error);
    m_error->setWordWrap(true);
    for (Banner *notice : {m_restored, m_duplicate, m_changed, m_broken})
        notice->hide();
    m_error->hide();
    connect(&context.workspace, &items::Workspace::changed, this, &RecordForm::takeChanges);
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

/// Every field that a person fills has its editor, also one that the layout does not show: it keeps the value that a
/// new record starts with, and is shown where a rule asks for it.
void RecordForm::build()
{
    const std::shared_ptr<const Entity> entity = m_record.entity;
    for (const FormSection &section : defaultFormLayout(*entity).sections) {
        for (const QString &name : section.fields)
            addField(*entity->find(name));
    }
    offerPeopleOfCompany(m_editors);
    layout()->addWidget(m_sections);
    arrange();
}

void RecordForm::addField(const Field &field)
{
    if (field.isCalculated()) {
        m_calculated.append(new CalculatedField(m_context, field, m_sections));
        m_blocks.insert(field.name, m_calculated.back());
        return;
    }
    const Theme &theme = Theme::of(this);
    auto *block = new QWidget(m_sections);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    if (field.type != FieldType::Boolean) {
        const QString label = field.isRequired() ? tr("%1 (required)").arg(field.label) : field.label;
        column->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    }
    FieldContext fields = fieldContextOf(m_context.workspace);
    if (m_entity == EntityKind::Task) // what others write is printed, or read by customers
        fields.findMentions = searchMentions(m_context.workspace);
    FieldEditor *editor = FieldEditor::create(field, fields);
    if (auto *reference = qobject_cast<ReferenceEditor *>(editor); reference && field.target == EntityKind::Company)
        reference->offerCreating([&store = m_context.workspace.store()] { return store.newId(); });
    column->addWidget(editor);
    m_editors.append(editor);
    m_blocks.insert(field.name, block);
    connect(editor, &FieldEditor::edited, this, &RecordForm::noteEdited);
}

/// By the layout as the store has it now. The first editor is the one that stands first.
void RecordForm::arrange()
{
    store::Store &store = m_context.workspace.store();
    const auto schema = store.sharedSchema();
    const auto entity = schema->shared(m_entity);
    const items::StoredFormLayout stored = items::readFormLayout(store, *entity);
    m_layout = stored.text;
    m_sections->arrange(entity, settle(stored.layout, *schema, *entity), m_blocks);
    const QStringList order = m_sections->order();
    std::ranges::stable_sort(
        m_editors, {}, [&order](const FieldEditor *editor) { return order.indexOf(editor->field().name); });
    followConditions();
}

Record RecordForm::typedRecord() const
{
    Record typed = m_record;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (const auto value = editor->value())
            typed.set(editor->field().name, *value);
    }
    return typed;
}

void RecordForm::followConditions()
{
    if (!m_sections->hasConditions())
        return;
    const FormulaContext context = items::formulaContextOf(m_context.workspace.store());
    Record typed = typedRecord();
    calculate(typed, context);
    m_sections->follow(typed, context);
}

FieldEditor *RecordForm::editorOf(const QString &field) const
{
    const auto found = std::find_if(
        m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) { return editor->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

FieldEditor *RecordForm::firstShown() const
{
    const auto found = std::ranges::find_if(
        m_editors, [this](const FieldEditor *editor) { return editor->isVisibleTo(this); });
    return found == m_editors.end() ? nullptr : *found;
}

void RecordForm::focusField(const QString &field)
{
    if (FieldEditor *editor = field.isEmpty() ? firstShown() : editorOf(field)) {
        m_sections->reveal(editor->field().name);
        editor->setFocus(Qt::OtherFocusReason);
    }
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

void RecordForm::showCalculated()
{
    for (CalculatedField *calculated : std::as_const(m_calculated))
        calculated->setValue(m_record.value(calculated->field().name));
}

void RecordForm::fill(const Record &record)
{
    showCalculated();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->setValue(record.value(editor->field().name));
        editor->setError({});
    }
    m_duplicates.clear();
    m_duplicate->hide();
    m_error->hide();
    m_overtaken.clear();
    m_sections->forgetRevealed();
    followConditions();
    showOvertaken();
    showBrokenRules();
    setEdited(false);
}

/// What a connection brought, or what was there before a rule: whoever opens the record sees what is to be done.
void RecordForm::showBrokenRules()
{
    const QString sentences = isNew() ? QString()
                                      : brokenRuleSentences(m_context.workspace.store(), m_entity, m_record.id);
    m_broken->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty())
        m_broken->setText(tr("This record breaks a validation rule."), sentences);
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
    followConditions();
    m_draftTimer.start();
    if (isNew())
        m_duplicateTimer.start();
}

QString RecordForm::draftPlace() const
{
    return u"%1/%2"_s.arg(m_record.entity->name, isNew() ? u"new"_s : m_record.id.toString());
}

void RecordForm::keepDraft()
{
    FormDraft draft;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        const QString name = editor->field().name;
        auto value = editor->value();
        if (creationBy(*editor)) // by its name: it is not there yet
            value = fail(Error::Kind::NotFound, {});
        if (!value || *value != m_record.value(name))
            draft.entries.insert(
                name, {value ? std::optional(*value) : std::nullopt, editor->draft(), m_record.value(name)});
    }
    m_context.workspace.drafts().keep(draftPlace(), m_record.id, draft.toJson());
}

bool RecordForm::restoreDraft()
{
    const FormDraft draft = FormDraft::fromJson(m_context.workspace.drafts().of(draftPlace()), *m_record.entity);
    bool isRestored = false;
    for (auto entry = draft.entries.begin(); entry != draft.entries.end(); ++entry) {
        FieldEditor *editor = editorOf(entry.key());
        if (!editor)
            continue;
        if (entry->value)
            editor->setValue(*entry->value);
        else
            editor->setDraft(entry->text);
        m_sections->reveal(entry.key());
        isRestored = true;
        const Value now = m_record.value(entry.key()); // of a new record only what this form began with
        if (!isNew() && entry->base && *entry->base != now && entry->value != now)
            m_overtaken.insert(entry.key(), now);
    }
    followConditions();
    showOvertaken();
    setEdited(isRestored);
    return isRestored;
}

void RecordForm::forgetDraft()
{
    m_draftTimer.stop();
    m_context.workspace.drafts().forget(draftPlace());
}

void RecordForm::takeChanges(const store::ChangeBatch &batch)
{
    if (batch.touches(EntityKind::Setting)
        && items::readFormLayout(m_context.workspace.store(), *m_record.entity).text != m_layout)
        arrange();
    const bool isAbout = batch.isLarge
        ? batch.touches(m_entity)
        : std::ranges::any_of(batch.changes, [this](const Change &change) { return change.record == m_record.id; });
    if (isNew() || !isAbout || m_isSaving)
        return;
    const auto now = m_context.workspace.store().get(m_entity, m_record.id);
    if (now && !now->isDeleted())
        mergeWith(*now);
}

/// Fields that nobody touched here show what they are now. The others keep what was typed, which replaces the value
/// that is shown beside them.
void RecordForm::mergeWith(const Record &now)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QString name = editor->field().name;
        const Value theirs = now.value(name);
        const auto mine = editor->value();
        switch (mine                             ? mergeField(m_record.value(name), *mine, theirs)
                : m_record.value(name) == theirs ? FieldOutcome::Send
                                                 : FieldOutcome::Conflict) {
        case FieldOutcome::Take: editor->setValue(theirs); break;
        case FieldOutcome::Conflict: m_overtaken.insert(name, theirs); break;
        case FieldOutcome::Agreed: m_overtaken.remove(name); break;
        case FieldOutcome::Send: break;
        }
    }
    m_record = now;
    showCalculated();
    followConditions();
    showOvertaken();
    showBrokenRules();
    if (m_isEdited)
        keepDraft();
}

void RecordForm::showOvertaken()
{
    for (Button *offer : std::exchange(m_offers, {}))
        offer->deleteLater();
    QStringList names;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QString name = editor->field().name;
        if (!m_overtaken.contains(name))
            continue;
        const Value theirs = m_overtaken.value(name);
        const QString text = satchel::isEmpty(theirs) ? tr("empty") : m_context.textOf(editor->field(), theirs);
        auto *offer = new Button(tr("Changed meanwhile: %1. Use it").arg(isolated(text)), Button::Variant::Ghost);
        offer->setSmall(true);
        offer->setAccessibleName(tr("%1: %2", "field, button").arg(editor->field().label, offer->text()));
        connect(offer, &QPushButton::clicked, this, [this, editor, name, theirs] {
            editor->setValue(theirs);
            m_overtaken.remove(name);
            editor->setFocus(Qt::OtherFocusReason);
            showOvertaken();
            keepDraft();
        });
        static_cast<QVBoxLayout *>(m_blocks.value(name)->layout())->addWidget(offer, 0, Qt::AlignLeft);
        m_sections->reveal(name);
        m_offers.insert(name, offer);
        names.append(editor->field().label);
    }
    m_changed->setText(tr("This was changed while you edited it."),
        tr("What you save replaces the new value of: %1", "fields").arg(QLocale().createSeparatedList(names)));
    m_changed->setVisible(!names.isEmpty());
}

void RecordForm::discard()
{
    forgetDraft();
    m_restored->hide();
    fill(m_record);
}

void RecordForm::lookForDuplicates()
{
    m_duplicates = items::findDuplicates(m_context.workspace.store(), typedRecord(), systemRegion());
    m_duplicate->setVisible(!m_duplicates.empty());
    if (m_duplicates.empty())
        return;
    const items::Duplicate &first = m_duplicates.front();
    const QString reason = first.field ? tr("has the same %1.").arg(inSentence(first.field->label))
        : first.reasons.empty()        ? tr("has the same name.")
                                : tr("may be the same: %1.", "evidence").arg(duplicates::reasonText(first.reasons));
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
    focusField(wrong->field().name);
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
    const Edit edit = wasNew ? Edit::create(m_entity, id, *values) : Edit::update(m_entity, id, *values, expected);
    const ChangeSet changes{label.simplified(), Origin::user(), {edit}, {}};
    if (!m_askBeforeEdit) {
        commit(changes, id);
        return;
    }
    m_askBeforeEdit(this, changes, [self = QPointer(this), wasNew, id](const ChangeSet &decided) {
        // The form may show another record by the time the question is answered.
        if (self && self->isNew() == wasNew && (wasNew || self->m_record.id == id))
            self->commit(decided, id);
    });
}

void RecordForm::commit(const ChangeSet &changes, const RecordId &id)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    ChangeSet all = changes;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (const auto creation = creationBy(*editor)) // before what refers to it
            all.edits.insert(all.edits.begin(), *creation);
    }
    m_context.workspace.commit(all, [self = QPointer(this), id](const Result<Receipt> &receipt) {
        if (self)
            self->finishSaving(receipt, id);
    });
}

void RecordForm::finishSaving(const Result<Receipt> &receipt, const RecordId &id)
{
    m_isSaving = false;
    m_error->hide();
    if (!receipt) {
        showRefusal(receipt.error());
        return;
    }
    forgetDraft();
    setEdited(false);
    Q_EMIT saved(id);
}

/// At the field that the error names, else above the fields.
void RecordForm::showRefusal(const Error &error)
{
    const Schema &schema = m_context.workspace.schema();
    m_sections->reveal(error.where.section(u'.', 1));
    if (showAtField(m_editors, error, schema))
        return;
    m_error->setText(sentenceFor(error, &schema));
    m_error->show();
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

#include "moc_RecordForm.cpp"
