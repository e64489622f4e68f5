// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormsSettingsPage.h"

#include "ui/common/BoardPipeline.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchField.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FormSectionDialog.h"
#include "ui/settings/KindBox.h"
#include "ui/settings/SaveBar.h"

#include <QMenu>
#include <QPointer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasForm(const Entity &entity)
{
    return !entity.isInternal && !presentationOf(entity.kind).page.isEmpty();
}

/// As the dialog has it; the fields stay.
void describe(FormSection &section, const FormSection &by)
{
    section.name = by.name;
    section.isFolded = by.isFolded;
    section.condition = by.condition;
}

} // namespace

FormsSettingsPage::FormsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_entity(new KindBox(context, hasForm)),
      m_canvas(new FormCanvas([this](const Field &field) { return captionOf(field); })),
      m_stages(new items::StageRequirementsModel(context.workspace, this)),
      m_problem(new Banner(&Theme::amber, Icon::Warning, {})), m_drafts(new DraftKeeper(context, this)),
      m_find(new SearchField(tr("Find a field"))), m_where(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    addHead();
    addTools();
    m_canvas->setReadOnly(context.workspace.store().isReadOnly());
    addWide(m_canvas);
    const SaveBar *bar = addSaveBar();
    connect(bar, &SaveBar::saveRequested, this, &FormsSettingsPage::save);
    connect(bar, &SaveBar::discardRequested, this, &FormsSettingsPage::revert);
    finish();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &FormsSettingsPage::chooseEntity);
    connect(m_find, &SearchField::searched, m_canvas, &FormCanvas::find);
    connect(m_find, &QLineEdit::returnPressed, m_canvas, [this] {
        if (m_canvas->find(m_find->text()))
            m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_canvas, &FormCanvas::currentChanged, this, &FormsSettingsPage::follow);
    connect(m_canvas, &FormCanvas::formChanged, this, &FormsSettingsPage::follow);
    connect(m_canvas, &FormCanvas::editSectionRequested, this, &FormsSettingsPage::editSection);
    connect(m_canvas, &FormCanvas::addSectionRequested, this, &FormsSettingsPage::addSectionAsked);
    connect(m_canvas, &FormCanvas::takeOffRequested, this, &FormsSettingsPage::toggleOnForm);
    connect(m_canvas, &FormCanvas::menuRequested, this, &FormsSettingsPage::showMenu);
    connect(m_canvas, &FormCanvas::carried, m_where, &Label::setText);
    connect(m_stages, &items::StageRequirementsModel::requirementsRead, m_canvas, &FormCanvas::refreshCaptions);
    connect(&context.workspace, &items::Workspace::changed, this, &FormsSettingsPage::takeChanges);
    addDrafts();
    read();
}

void FormsSettingsPage::addHead()
{
    addSection(tr("Forms"),
        tr("The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to "
           "everyone who works with this store."));
    addRow(tr("Form of"), m_entity);
    m_problem->hide();
    addWide(m_problem);
    addWide(m_drafts->banner());
    m_default = new Button(Icon::None, tr("Use the default layout"), Button::Variant::Ghost);
    connect(m_default, &QPushButton::clicked, this, &FormsSettingsPage::useDefault);
    m_required = new Button(Icon::Right, tr("Required by stage"), Button::Variant::Ghost);
    connect(m_required, &QPushButton::clicked, this, [this] { Q_EMIT requirementsRequested(entity()); });
    addWide(rowOf({m_default, m_required}));
}

void FormsSettingsPage::addTools()
{
    const auto button = [this](Icon icon, const QString &text, auto run) {
        auto *made = new Button(icon, text, Button::Variant::Ghost);
        made->setSmall(true);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    const bool isReadOnly = m_context.workspace.store().isReadOnly();
    auto *section = button(Icon::Add, tr("New section"), [this] { addSectionAsked(); });
    auto *field = button(Icon::Add, tr("New field"), [this] {
        editField(m_context, entity(), nullptr, this,
            [this](const Result<void> &done) { report(tr("The field was not saved."), done); });
    });
    section->setEnabled(!isReadOnly);
    field->setEnabled(!isReadOnly);
    m_edit = button(Icon::Edit, tr("Change section"), [this] { editSection(); });
    m_up = button(Icon::Up, tr("Move up"), [this] { m_canvas->moveChosen(false); });
    m_down = button(Icon::Down, tr("Move down"), [this] { m_canvas->moveChosen(true); });
    m_up->setToolTip(nameWithKey(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up)));
    m_down->setToolTip(nameWithKey(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down)));
    m_toggle = button(Icon::Eye, tr("Take off the form"), [this] { toggleOnForm(); });
    m_toggle->setToolTip(nameWithKey(tr("Take off the form"), QKeySequence(Qt::Key_Delete)));
    m_remove = button(Icon::Trash, tr("Remove section"), [this] { removeSection(); });
    addWide(rowOf({m_find, section, field, m_edit, m_up, m_down, m_toggle, m_remove}));
    addWide(makeKeys());
    addWide(m_where);
}

/// What the keys do on the canvas.
QWidget *FormsSettingsPage::makeKeys()
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setSpacing(Theme::of(this).px(6));
    const auto add = [row](const QKeySequence &key, const QString &does) {
        row->addWidget(new KeyCap(key));
        row->addWidget(new Label(does, &Theme::Fonts::small, TextColor::Tertiary));
    };
    add(Qt::Key_Space, tr("lifts a field or a section"));
    for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left})
        row->addWidget(new KeyCap(QKeySequence(arrow)));
    add(Qt::Key_Right, tr("carry it"));
    add(Qt::Key_Return, tr("drops it"));
    add(Qt::Key_Escape, tr("puts it back"));
    return line;
}

EntityKind FormsSettingsPage::entity() const
{
    return m_entity->kind();
}

void FormsSettingsPage::setEntity(EntityKind entity)
{
    m_entity->choose(entity);
}

void FormsSettingsPage::addDrafts()
{
    m_drafts->addPart(
        u"layout"_s, [this] { return writeFormLayout(m_canvas->form()); },
        [this](const QJsonValue &kept) {
            if (const auto layout = readFormLayout(kept.toString()))
                m_canvas->setForm(wholeLayout(*layout, *m_definition), m_definition);
        },
        tr("Layout"));
    connect(m_drafts, &DraftKeeper::restored, this, &FormsSettingsPage::follow);
}

/// What was done to the form before is its draft.
void FormsSettingsPage::chooseEntity()
{
    m_drafts->keepNow();
    read();
}

void FormsSettingsPage::revert()
{
    m_drafts->forget();
    read();
}

void FormsSettingsPage::hideEvent(QHideEvent *event)
{
    m_drafts->keepNow();
    SettingsForm::hideEvent(event);
}

void FormsSettingsPage::read()
{
    store::Store &store = m_context.workspace.store();
    m_definition = store.sharedSchema()->shared(entity());
    m_read = items::readFormLayout(store, *m_definition);
    m_saved = wholeLayout(m_read.layout, *m_definition);
    m_example = Record(m_definition);
    const auto rows = store.select({entity(), {}, {}, {field::updated_at, true}, {}, 1, false});
    if (rows && !rows->isEmpty()) {
        if (auto record = store.get(entity(), rows->id(0)))
            m_example = std::move(*record);
    }
    m_problem->setVisible(m_read.problem.has_value());
    if (m_read.problem)
        m_problem->setText(tr("The saved layout cannot be read, so the default one is used."), m_read.problem->what);
    m_followed = m_saved;
    m_canvas->setForm(m_saved, m_definition);
    showStagesOf(entity());
    if (!store.isReadOnly())
        m_drafts->begin(u"form_layout/"_s + m_definition->name, {});
    follow();
}

/// Of a deal those of the pipeline that the board shows.
void FormsSettingsPage::showStagesOf(EntityKind entity)
{
    const bool isOther = m_stages->entity() != entity || m_stages->requirements().stages.empty();
    if (isOther)
        m_stages->setEntity(entity);
    const RecordId board = m_stages->pipelines().empty() ? RecordId() : boardPipeline(m_context);
    if (isOther && board != m_stages->pipeline())
        m_stages->setPipeline(board);
    m_required->setVisible(m_stages->hasStages());
}

/// What somebody else saved is shown at once, unless it would throw away what was done here; saving then says so.
void FormsSettingsPage::takeChanges(const store::ChangeBatch &batch)
{
    const bool isFields = batch.touches(EntityKind::FieldDefinition);
    if (!isFields && !batch.touches(EntityKind::Setting))
        return;
    if (m_canvas->form() == m_saved && !m_canvas->isCarrying()) {
        read();
    } else if (isFields) {
        m_definition = m_context.workspace.store().sharedSchema()->shared(entity());
        m_canvas->setForm(wholeLayout(m_canvas->form(), *m_definition), m_definition);
        follow();
    }
}

FieldCaption FormsSettingsPage::captionOf(const Field &field) const
{
    const Value value = m_example.value(field.name);
    return {isEmpty(value) ? QString() : m_context.textOf(field, value), markOf(field)};
}

QString FormsSettingsPage::markOf(const Field &field) const
{
    if (field.isRequired())
        return tr("required");
    if (field.isCalculated())
        return tr("calculated");
    const items::StageRequirements &known = m_stages->requirements();
    const items::FieldRequirement *requirement = known.find(field.name);
    return requirement
        ? tr("required from %1", "a stage").arg(isolated(known.stages[static_cast<size_t>(requirement->column())].name))
        : QString();
}

void FormsSettingsPage::follow()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    const FormLayout &form = m_canvas->form();
    const FormSection *section = m_canvas->chosenSection();
    const Field *field = m_definition->find(m_canvas->chosenField());
    const qsizetype at = section && !field ? section - form.sections.data() : 0;
    m_edit->setEnabled(canWrite && section);
    m_edit->setVisible(section && !field); // only what the chosen part can do is offered
    m_remove->setEnabled(canWrite && section && form.sections.size() > 1);
    m_remove->setVisible(section && !field);
    m_toggle->setVisible(field);
    m_up->setVisible(field || section);
    m_down->setVisible(field || section);
    m_toggle->setEnabled(canWrite && field && !field->isRequired());
    m_toggle->setText(field && !section ? tr("Put on the form") : tr("Take off the form"));
    m_up->setEnabled(canWrite && (field || (section && at > 0)));
    m_down->setEnabled(canWrite && (field || (section && at + 1 < std::ssize(form.sections))));
    if (m_followed != form)
        m_drafts->keepSoon();
    m_followed = form;
    const bool isSaved = form == m_saved;
    saveBar()->setUnsaved(isSaved
            ? QString()
            : tr("Form of %1: %Ln unsaved changes", nullptr, qMax(1, changesBetween(m_saved, form)))
                  .arg(m_definition->pluralLabel));
    saveBar()->saveButton()->setEnabled(canWrite && !isSaved);
    m_default->setEnabled(canWrite && form != defaultFormLayout(*m_definition));
    m_default->setVisible(m_default->isEnabled());
}

/// A field comes back to where it would be without a layout.
void FormsSettingsPage::toggleOnForm()
{
    const QString field = m_canvas->chosenField();
    if (field.isEmpty() || !m_toggle->isEnabled())
        return;
    FormLayout form = m_canvas->form();
    if (m_canvas->chosenSection()) {
        form = movedField(form, *m_definition, field, {std::ssize(form.sections), form.hidden.size()});
    } else {
        form.hidden.removeOne(field);
        form = wholeLayout(form, *m_definition);
    }
    m_canvas->setForm(form, m_definition);
    follow();
}

void FormsSettingsPage::addSectionAsked()
{
    if (m_context.workspace.store().isReadOnly())
        return;
    const FormSection *section = m_canvas->chosenSection();
    const FormLayout &form = m_canvas->form();
    const qsizetype at = section ? section - form.sections.data() + 1 : std::ssize(form.sections);
    auto *dialog = new FormSectionDialog(m_context, entity(), {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at] {
        auto [layout, key] = withSection(m_canvas->form(), at, {});
        describe(*std::ranges::find(layout.sections, key, &FormSection::key), dialog->result());
        m_canvas->setForm(layout, m_definition);
        m_canvas->choose(key, {});
    });
    dialog->open();
}

void FormsSettingsPage::editSection()
{
    const FormSection *section = m_canvas->chosenSection();
    if (!section || m_context.workspace.store().isReadOnly())
        return;
    auto *dialog = new FormSectionDialog(m_context, entity(), *section, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const FormSection described = dialog->result();
        FormLayout layout = m_canvas->form();
        const auto changed = std::ranges::find(layout.sections, described.key, &FormSection::key);
        if (changed == layout.sections.end())
            return;
        describe(*changed, described);
        m_canvas->setForm(layout, m_definition);
        follow();
    });
    dialog->open();
}

void FormsSettingsPage::removeSection()
{
    if (const FormSection *section = m_canvas->chosenSection())
        m_canvas->setForm(withoutSection(m_canvas->form(), *m_definition, section->key), m_definition);
    follow();
}

void FormsSettingsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Button *button : {m_edit, m_toggle, m_up, m_down, m_remove}) {
        if (button->isEnabled())
            menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
    }
    const Field *field = m_definition->find(m_canvas->chosenField());
    if (field && field->isCustom() && !m_context.workspace.store().isReadOnly()) {
        menu->addAction(themedIcon(Icon::Edit), tr("Change the field"), this, [this, name = field->name] {
            if (const Field *chosen = m_definition->find(name))
                editField(m_context, entity(), chosen, this,
                    [this](const Result<void> &done) { report(tr("The field was not saved."), done); });
        });
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPosition);
}

void FormsSettingsPage::useDefault()
{
    m_canvas->setForm(defaultFormLayout(*m_definition), m_definition);
    follow();
}

void FormsSettingsPage::report(const QString &title, const Result<void> &done)
{
    m_problem->setVisible(!done);
    if (!done)
        m_problem->setText(title, sentenceFor(done.error()));
}

void FormsSettingsPage::save()
{
    auto edits = items::formLayoutEdits(m_context.workspace.schema(), *m_definition, m_read, m_canvas->form());
    const QString title = tr("The layout was not saved.");
    if (!edits)
        return report(title, fail(edits.error()));
    const FormLayout before = std::exchange(m_saved, m_canvas->form()); // so that the change itself is read
    m_context.workspace.commit(tr("Changed the form of %1").arg(m_definition->pluralLabel), std::move(*edits),
        [page = QPointer(this), title, before, forget = m_drafts->forgetter()](const Result<Receipt> &receipt) {
            if (receipt)
                forget();
            if (!page)
                return;
            if (receipt)
                return page->read();
            page->m_saved = before;
            page->report(title, fail(receipt.error()));
            page->follow();
        });
}

} // namespace satchel::ui

#include "moc_FormsSettingsPage.cpp"
