// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/ActionPlanPanel.h"

#include "documents/plan/ActionPlanDocument.h"
#include "domain/ChoiceNames.h"
#include "domain/DerivedId.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Popups.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/documents/SenderQuestion.h"

#include <algorithm>
#include <QCheckBox>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::PlanStep;

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ActionPlanPanel)
};

} // namespace

void openPlanStepDialog(const PageContext &context, RecordId deal, const PlanStep *step, QWidget *parent)
{
    // The id of a new step is of the draft that the dialog keeps: one per deal.
    Record record(context.workspace.schema().shared(EntityKind::ActionPlanStep),
        derivedId({deal}, "new step of the action plan"));
    record.set(field::party, Value(QString(choice::us)));
    if (step) {
        auto stored = context.workspace.store().get(EntityKind::ActionPlanStep, step->id);
        if (!stored) {
            Q_EMIT context.workspace.failed(stored.error());
            return;
        }
        record = std::move(*stored);
    }
    const bool isNew = !step;
    const auto plan = [isNew, deal, id = record.id](std::vector<FieldValue> values) {
        if (isNew)
            values.push_back({field::deal, deal});
        return ChangeSet{
            isNew ? PlanText::tr("Added a step to the action plan") : PlanText::tr("Changed a step of the action plan"),
            Origin::user(),
            {isNew ? Edit::create(EntityKind::ActionPlanStep, {}, std::move(values))
                   : Edit::update(EntityKind::ActionPlanStep, id, std::move(values))},
            {}};
    };
    openFieldsDialog(context,
        {.heading = isNew ? PlanText::tr("New step of the action plan") : PlanText::tr("Change the step"),
            .about = context.workspace.store().title(EntityKind::Deal, deal),
            .verb = PlanText::tr("Save step"),
            .record = std::move(record),
            .fields = {field::title, field::party, field::name, field::due_date, field::done_on},
            .plan = plan},
        parent);
}

namespace {

void showActionPlan(const PageContext &context, RecordId deal, QWidget *parent)
{
    const auto facts = documents::readActionPlanFacts(context.workspace.store(), deal);
    if (!facts) {
        Q_EMIT context.workspace.failed(facts.error());
        return;
    }
    const auto look = documents::chosenTemplate({}, facts->letterhead.templateName, documents::templateFolder());
    documents::Document document = documents::actionPlanDocument(*facts, look.value, facts->language);
    const QString name = pdfNameOf(document.title);
    Sheet sheet{std::move(document), name, context.workspace.clock().now()};
    sheet.mail = platform::MailDraft{facts->customerEmail.isEmpty() ? QStringList() : QStringList{facts->customerEmail},
        {}, sheet.document.title, {}, {}};
    (new PreviewDialog(std::move(sheet), look.problems, parent))->open();
}

} // namespace

void previewActionPlan(const PageContext &context, RecordId deal, QWidget *parent)
{
    withSender(context, parent, [context, deal, parent] { showActionPlan(context, deal, parent); });
}

ActionPlanPanel::ActionPlanPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new Label({}, &Theme::Fonts::semibold)), m_rows(new QVBoxLayout),
      m_add(new Button(Icon::Add, tr("Add step…"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(4));
    column->setSpacing(theme.px(8));
    setSpaces(*m_rows, theme, 0, 8);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    auto *print = new Button(Icon::Print, tr("Print…"), Button::Variant::Ghost);
    print->setAccessibleName(tr("Print the action plan"));
    auto *buttons = new QHBoxLayout;
    setSpaces(*buttons, theme, 0, 4);
    for (Button *button : {m_add, print}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    setAccessibleName(tr("Action plan"));
    hide();
    connect(m_add, &QPushButton::clicked, this, [this] { openPlanStepDialog(m_context, m_deal, nullptr, window()); });
    connect(print, &QPushButton::clicked, this, [this] { previewActionPlan(m_context, m_deal, window()); });
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ActionPlanStep))
            refresh();
    });
}

void ActionPlanPanel::setDeal(const Record &deal)
{
    m_deal = deal.entity && deal.entity->kind == EntityKind::Deal ? deal.id : RecordId();
    refresh();
}

void ActionPlanPanel::refresh()
{
    auto read = m_deal.isNull() ? Result<std::vector<PlanStep>>()
                                : store::readActionPlan(m_context.workspace.store(), m_deal);
    if (!read) {
        Q_EMIT m_context.workspace.failed(read.error());
        return;
    }
    m_add->setEnabled(!m_context.workspace.store().isReadOnly());
    const bool isSame = *read == m_steps && static_cast<size_t>(m_rows->count()) == m_steps.size();
    m_steps = std::move(*read);
    if (!isSame)
        rebuild();
    setVisible(!m_steps.empty());
}

/// A row may be what the person has just pressed, so those that go are deleted later. Its box gets the focus again.
void ActionPlanPanel::rebuild()
{
    QString focused;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            const auto *box = widget->findChild<QCheckBox *>();
            if (box && box->hasFocus())
                focused = widget->objectName();
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    qint64 done = 0;
    for (const PlanStep &step : m_steps) {
        QWidget *row = makeRow(step);
        m_rows->addWidget(row);
        done += step.isDone() ? 1 : 0;
        if (row->objectName() == focused)
            row->findChild<QCheckBox *>()->setFocus(Qt::OtherFocusReason);
    }
    const Formats formats = m_context.formats();
    m_head->setText(
        tr("Action plan · %1 of %2 done").arg(formats.count(done), formats.count(static_cast<qint64>(m_steps.size()))));
}

QString ActionPlanPanel::detailOf(const PlanStep &step) const
{
    const Field *party = m_context.workspace.schema().entity(EntityKind::ActionPlanStep).find(field::party);
    const QString side = party->choiceLabel(step.isCustomers ? choice::them : choice::us);
    const Formats formats = m_context.formats();
    QStringList parts{
        step.person.isEmpty() ? side : tr("%1: %2", "us or customer, person").arg(side, isolated(step.person))};
    if (step.isDone())
        parts.append(tr("done %1", "a day").arg(formats.plainDay(step.doneOn)));
    else if (step.dueDate.isValid())
        parts.append(formats.due(step.dueDate, {}, m_context.today()));
    return parts.join(u" · "_s);
}

QWidget *ActionPlanPanel::makeRow(const PlanStep &step)
{
    const Theme &theme = Theme::of(this);
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    auto *row = new QWidget;
    row->setObjectName(step.id.toString());
    auto *line = new QHBoxLayout(row);
    setSpaces(*line, theme, 0, 8);
    auto *box = new QCheckBox;
    box->setChecked(step.isDone());
    box->setEnabled(canWrite);
    box->setAccessibleName(step.title + u", "_s + detailOf(step));
    auto *texts = new QVBoxLayout;
    setSpaces(*texts, theme, 0, 2);
    auto *title = new Label(step.title);
    title->setWordWrap(true);
    auto *detail = new Label(detailOf(step), &Theme::Fonts::small,
        step.isOverdue(m_context.today()) ? overdueTextColor : TextColor::Tertiary);
    detail->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto *more = new IconButton(Icon::More, tr("More for “%1”").arg(step.title));
    more->setEnabled(canWrite);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(more, 0, Qt::AlignTop);
    connect(box, &QCheckBox::toggled, this, [this, id = step.id](bool isDone) { complete(id, isDone); });
    connect(more, &QToolButton::clicked, this, [this, id = step.id, more] { openMenu(id, more); });
    return row;
}

const PlanStep *ActionPlanPanel::find(const RecordId &step) const
{
    const auto found = std::ranges::find(m_steps, step, &PlanStep::id);
    return found == m_steps.end() ? nullptr : &*found;
}

/// What was refused is shown as it is in the store again.
void ActionPlanPanel::complete(const RecordId &step, bool isDone)
{
    const PlanStep *of = find(step);
    if (!of)
        return;
    m_context.workspace.commit(isDone ? tr("Completed “%1” of the action plan").arg(of->title)
                                      : tr("Reopened “%1” of the action plan").arg(of->title),
        {store::completePlanStep(*of, isDone ? m_context.today() : QDate())},
        [panel = QPointer<ActionPlanPanel>(this)](const Result<Receipt> &receipt) {
            if (receipt || !panel)
                return;
            Q_EMIT panel->m_context.workspace.failed(receipt.error());
            panel->rebuild();
        });
}

void ActionPlanPanel::openMenu(const RecordId &step, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Edit), tr("Change…"), this, [this, step] {
        if (const PlanStep *of = find(step))
            openPlanStepDialog(m_context, m_deal, of, window());
    });
    menu->addAction(themedIcon(Icon::Up), tr("Move up"), this, [this, step] { move(step, -1); });
    menu->addAction(themedIcon(Icon::Down), tr("Move down"), this, [this, step] { move(step, 1); });
    menu->addAction(themedIcon(Icon::Trash), tr("Remove"), this, [this, step] { remove(step); });
    popupBelow(*menu, *at);
}

void ActionPlanPanel::move(const RecordId &step, int by)
{
    const PlanStep *of = find(step);
    if (!of)
        return;
    auto edits = store::movePlanStep(m_steps, static_cast<size_t>(of - m_steps.data()), by);
    if (!edits.empty())
        m_context.workspace.commit(tr("Moved a step of the action plan"), std::move(edits));
}

void ActionPlanPanel::remove(const RecordId &step)
{
    if (find(step))
        m_context.workspace.commit(
            tr("Removed a step of the action plan"), {Edit::remove(EntityKind::ActionPlanStep, step)});
}

} // namespace satchel::ui

#include "moc_ActionPlanPanel.cpp"
