// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PlaybookDialogs.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/lists/FilterBuilder.h"

#include <algorithm>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int descriptionHeight = 64; // at 100 % text

struct PlaybookWords
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PlaybookDialogs)
};

/// With its label above; both are returned.
QList<QWidget *> addPlaybookControl(Dialog &dialog, const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    dialog.content()->addWidget(name);
    dialog.content()->addWidget(control);
    return {name, control};
}

QPlainTextEdit *makeDescription(const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(Theme::of(edit).px(descriptionHeight));
    return edit;
}

Value textOrNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

Value idOrNothing(RecordId id)
{
    return id.isNull() ? Value() : Value(id);
}

} // namespace

QString placeOfPlaybook(store::Store &store, RecordId pipeline, RecordId stage)
{
    if (stage.isNull() && pipeline.isNull())
        return PlaybookWords::tr("Every deal");
    if (stage.isNull())
        return PlaybookWords::tr("%1, all stages", "a pipeline").arg(store.title(EntityKind::Pipeline, pipeline));
    if (pipeline.isNull()) {
        if (const auto found = store.get(EntityKind::Stage, stage))
            pipeline = valueOr<RecordId>(found->value(field::pipeline));
    }
    return PlaybookWords::tr("%1 · %2", "pipeline, stage")
        .arg(store.title(EntityKind::Pipeline, pipeline), store.title(EntityKind::Stage, stage));
}

PlaybookDialog::PlaybookDialog(const PageContext &context, const items::Playbook &playbook, QWidget *parent)
    : Dialog(playbook.id.isNull() ? tr("New playbook") : tr("Change the playbook"), Width::Small, parent),
      m_context(context), m_playbook(playbook), m_name(new QLineEdit(playbook.name)), m_place(new QComboBox),
      m_description(makeDescription(playbook.description))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addPlaybookControl(*this, tr("Name"), m_name);
    addPlaybookControl(*this, tr("Shown for deals in"), m_place);
    addPlaybookControl(*this, tr("Description"), m_description);
    offerPlaces();
    addCancel();
    auto *accept = addButton(tr("Save playbook"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the store has the playbook
    connect(accept, &QPushButton::clicked, this, &PlaybookDialog::save);
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"place"_s, m_place);
    drafts->addControl(u"description"_s, m_description);
    drafts->begin(dialogPlace(u"playbook"_s, playbook.id), playbook.id);
    m_name->setFocus();
}

void PlaybookDialog::offerPlaces()
{
    store::Store &store = m_context.workspace.store();
    m_places = {{RecordId(), RecordId()}};
    const auto pipelines = items::readPipelines(store);
    for (const items::BoardPipeline &pipeline : pipelines ? *pipelines : std::vector<items::BoardPipeline>()) {
        m_places.emplace_back(pipeline.id, RecordId());
        const auto stages = items::readStages(store, pipeline.id);
        for (const items::BoardStage &stage : stages ? *stages : std::vector<items::BoardStage>()) {
            if (stage.isLane())
                m_places.emplace_back(pipeline.id, stage.id);
        }
    }
    // A playbook may be of a stage that is no lane any more; and a script names the stage without its pipeline.
    auto shown = std::ranges::find_if(m_places, [&](const auto &place) {
        return m_playbook.stage.isNull() ? place == std::pair(m_playbook.pipeline, RecordId())
                                         : place.second == m_playbook.stage;
    });
    if (shown == m_places.end()) {
        m_places.emplace_back(m_playbook.pipeline, m_playbook.stage);
        shown = std::prev(m_places.end());
    }
    for (const auto &[pipeline, stage] : m_places)
        m_place->addItem(placeOfPlaybook(store, pipeline, stage), pipeline.toString() + stage.toString());
    m_place->setCurrentIndex(static_cast<int>(shown - m_places.begin()));
}

void PlaybookDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        setError(tr("Enter a name."));
        m_name->setFocus();
        return;
    }
    const auto &[pipeline, stage] = m_places[static_cast<size_t>(qMax(0, m_place->currentIndex()))];
    std::vector<FieldValue> values{{field::name, name}, {field::pipeline, idOrNothing(pipeline)},
        {field::stage, idOrNothing(stage)}, {field::description, textOrNothing(m_description->toPlainText())}};
    const Edit edit = m_playbook.id.isNull() ? Edit::create(EntityKind::Playbook, {}, std::move(values))
                                             : Edit::update(EntityKind::Playbook, m_playbook.id, std::move(values));
    m_context.workspace.commit(tr("Saved the playbook “%1”").arg(name), {edit},
        [dialog = QPointer<PlaybookDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

PlaybookItemDialog::PlaybookItemDialog(
    const PageContext &context, const items::Playbook &playbook, const items::PlaybookItem &item, QWidget *parent)
    : Dialog(item.id.isNull() ? tr("New item") : tr("Change the item"), Width::Large, parent), m_context(context),
      m_playbook(playbook), m_item(item), m_kind(new QComboBox), m_title(new QLineEdit(item.title)),
      m_description(makeDescription(item.description)), m_filter(new FilterBuilder(context, EntityKind::Deal)),
      m_url(new QLineEdit(item.url))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(playbook.name);
    const Entity &entity = context.workspace.schema().entity(EntityKind::PlaybookItem);
    for (const Choice &choice : entity.find(field::kind)->choices) {
        m_kind->addItem(choice.label, choice.key);
        if (playbookItemKind(choice.key) == item.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_file = FieldEditor::create(
        *entity.find(field::attachment), fieldContextOf(context.workspace), FieldEditor::Layout::Form, this);
    m_file->setValue(idOrNothing(item.attachment));
    addPlaybookControl(*this, tr("Kind"), m_kind);
    addPlaybookControl(*this, tr("Title"), m_title);
    addPlaybookControl(*this, tr("Description"), m_description);
    auto *meets = new Label(tr("A deal meets it when"), &Theme::Fonts::small, TextColor::Tertiary);
    content()->addWidget(meets);
    content()->addWidget(m_filter);
    m_ofCriterion = {meets, m_filter};
    m_url->setPlaceholderText(u"https://"_s);
    m_ofMaterial = addPlaybookControl(*this, tr("Link"), m_url)
        + addPlaybookControl(*this, tr("Or a file of the store"), m_file);
    const auto filter = parseFilter(context.workspace.schema(), EntityKind::Deal, item.condition);
    if (filter)
        m_filter->setFilter(*filter);
    else
        setError(tr("The conditions of this criterion can't be read: %1. Set them again.").arg(filter.error().what));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlaybookItemDialog::showParts);
    connect(m_filter, &FilterBuilder::closeRequested, this, &QDialog::reject);
    addCancel();
    auto *accept = addButton(tr("Save item"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the store has the item
    connect(accept, &QPushButton::clicked, this, &PlaybookItemDialog::save);
    showParts();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"kind"_s, m_kind);
    drafts->addControl(u"title"_s, m_title);
    drafts->addControl(u"description"_s, m_description);
    drafts->addControl(u"filter"_s, m_filter);
    drafts->addControl(u"url"_s, m_url);
    drafts->addControl(u"file"_s, m_file);
    drafts->begin(dialogPlace(u"playbook item of "_s + playbook.id.toString(), item.id),
        item.id.isNull() ? playbook.id : item.id);
    m_title->setFocus();
}

PlaybookItemKind PlaybookItemDialog::kind() const
{
    return playbookItemKind(m_kind->currentData().toString());
}

void PlaybookItemDialog::showParts()
{
    for (QWidget *part : std::as_const(m_ofCriterion))
        part->setVisible(kind() == PlaybookItemKind::Criterion);
    for (QWidget *part : std::as_const(m_ofMaterial))
        part->setVisible(kind() == PlaybookItemKind::Material);
    growToContent();
}

void PlaybookItemDialog::save()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        setError(tr("Enter a title."));
        m_title->setFocus();
        return;
    }
    const bool isCriterion = kind() == PlaybookItemKind::Criterion;
    const bool isMaterial = kind() == PlaybookItemKind::Material;
    if (isCriterion && m_filter->filter().isEverything()) {
        setError(tr("Add at least one condition."));
        return;
    }
    const auto file = m_file->checkedValue();
    if (isMaterial && !file) {
        m_file->setFocus();
        return;
    }
    if (isMaterial && m_url->text().trimmed().isEmpty() && isEmpty(*file)) {
        setError(tr("Enter a link or choose a file."));
        m_url->setFocus();
        return;
    }
    std::vector<FieldValue> values{{field::kind, m_kind->currentData().toString()}, {field::title, title},
        {field::description, textOrNothing(m_description->toPlainText())},
        {field::condition, isCriterion ? Value(m_filter->filter().toText()) : Value()},
        {field::url, isMaterial ? textOrNothing(m_url->text()) : Value()},
        {field::attachment, isMaterial ? *file : Value()}};
    if (m_item.id.isNull())
        values.push_back({field::playbook, m_playbook.id});
    const Edit edit = m_item.id.isNull() ? Edit::create(EntityKind::PlaybookItem, {}, std::move(values))
                                         : Edit::update(EntityKind::PlaybookItem, m_item.id, std::move(values));
    m_context.workspace.commit(m_item.id.isNull() ? tr("Added an item to “%1”").arg(m_playbook.name)
                                                  : tr("Changed an item of “%1”").arg(m_playbook.name),
        {edit}, [dialog = QPointer<PlaybookItemDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_PlaybookDialogs.cpp"
