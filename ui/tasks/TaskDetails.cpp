// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel is put together; what it does with the task is in TaskDetailsEdits.cpp.
#include "ui/tasks/TaskDetails.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Button.h"
#include "ui/common/FactRow.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"
#include "ui/tasks/EditableText.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <QScrollArea>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 324;

class Line : public QWidget
{
public:
    Line()
    {
        setFixedHeight(Theme::of(this).px(13));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter(this).fillRect(QRect(theme.px(4), height() / 2, width() - 2 * theme.px(4), 1), theme.border.normal);
    }
};

} // namespace

TaskDetails::TaskDetails(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Details of the task"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(16));
    column->setSpacing(0);
    addHead(*column);
    column->addWidget(new Line);
    addFacts(*column);
    column->addWidget(new Line);
    addNext(*column);
    addActions(*column);
    column->addStretch(1);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false); // the panel's own ground shows
    body->setAutoFillBackground(false);
    outer->addWidget(area);
    connect(&context.workspace, &items::Workspace::registryChanged, this, [this] {
        addCustomFacts();
        if (!m_task.id.isNull())
            reload();
    });
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &) {
        if (!m_task.id.isNull())
            reload();
    });
}

QSize TaskDetails::sizeHint() const
{
    return {Theme::of(this).px(panelWidth), Theme::of(this).px(500)};
}

void TaskDetails::openPart(const QString &part)
{
    m_team->openPart(part);
}

void TaskDetails::addHead(QVBoxLayout &column)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(4), 0, 0, theme.px(8));
    row->setSpacing(theme.px(4));
    m_status = new SegmentedControl(tr("Status"));
    m_status->addSegment(tr("Pending"));
    m_status->addSegment(tr("In progress"));
    connect(m_status, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isShowing)
            change(field::status, index == 0 ? choice::pending : choice::in_progress);
    });
    m_state = new Label({}, &Theme::Fonts::strong, TextColor::Secondary);
    row->addWidget(m_status);
    row->addWidget(m_state);
    row->addStretch(1);
    auto *copy = new IconButton(Icon::Copy, tr("Copy this task"));
    auto *trash = new IconButton(Icon::Trash, tr("Move to the trash"));
    trash->setName(tr("Move to the trash"), QKeySequence(Qt::Key_Delete));
    auto *close = new IconButton(Icon::Close, tr("Close details"));
    close->setName(tr("Close details"), QKeySequence(Qt::Key_Escape));
    for (IconButton *button : {copy, trash, close})
        row->addWidget(button);
    column.addLayout(row);
    connect(copy, &QToolButton::clicked, this, [this] {
        m_context.workspace.commit(items::duplicateTask(m_task), [this](const Result<Receipt> &receipt) {
            if (receipt)
                Q_EMIT created(receipt->ids.front());
            else
                Q_EMIT m_context.workspace.failed(receipt.error());
        });
    });
    connect(trash, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(m_task.id); });
    connect(close, &QToolButton::clicked, this, &TaskDetails::closeRequested);

    const Entity &entity = m_context.workspace.schema().entity(EntityKind::Task);
    const FieldContext fields = fieldContextOf(m_context.workspace);
    m_title = new EditableText(
        *entity.find(field::title), fields, &Theme::Fonts::heading, TextColor::Primary, tr("Title"));
    FieldContext mentioning = fields;
    mentioning.findMentions = searchMentions(m_context.workspace);
    m_description = new EditableText(*entity.find(field::description), mentioning, &Theme::Fonts::body,
        TextColor::Secondary, tr("Add a description"));
    column.addWidget(m_title);
    column.addWidget(m_description);
    m_team = new TeamButtons(m_context);
    column.addWidget(m_team, 0, Qt::AlignLeft);
    connect(m_title, &EditableText::edited, this, [this](const Value &value) { change(field::title, value); });
    connect(
        m_description, &EditableText::edited, this, [this](const Value &value) { change(field::description, value); });
}

FactRow *TaskDetails::addFact(QVBoxLayout &column, const QString &field, const QString &label)
{
    auto *row = new FactRow(label);
    m_facts.insert(field, row);
    column.addWidget(row);
    connect(row, &FactRow::editRequested, this, [this, field] { edit(field); });
    connect(row, &FactRow::linkActivated, this, [this, field] { follow(field); });
    connect(row, &FactRow::edited, this, [this, field](const Value &value) { change(field, value); });
    return row;
}

void TaskDetails::addFacts(QVBoxLayout &column)
{
    addFact(column, field::due_date, tr("Due"));
    addFact(column, field::start_date, tr("Starts"));
    addFact(column, field::blocker, tr("Waits for"));
    addFact(column, field::task, tr("Holds up"));
    addFact(column, field::priority, tr("Priority"));
    addFact(column, field::contact, tr("Customer"));
    addFact(column, field::company, tr("Company"));
    addFact(column, field::deal, tr("Deal"));
    addFact(column, field::assignee, tr("Assigned to"));
    addFact(column, field::assigned_by, tr("Assigned by"));
    addFact(column, field::reminders, tr("Reminders"));
    addFact(column, field::recurrence, tr("Repeats"));
    addFact(column, field::category, tr("Category"));
    addFact(column, field::tags, tr("Tags"));
    m_customFacts = new QVBoxLayout;
    column.addLayout(m_customFacts);
    addCustomFacts();
}

/// Fields the person added to tasks; rebuilt when there are others.
void TaskDetails::addCustomFacts()
{
    for (const QString &field : std::as_const(m_customFields))
        delete m_facts.take(field);
    m_customFields.clear();
    for (const Field &field : m_context.workspace.schema().entity(EntityKind::Task).fields) {
        if (!field.isCustom() || field.isCalculated()) // these facts are editors
            continue;
        m_customFields.append(field.name);
        addFact(*m_customFacts, field.name, field.label);
    }
}

void TaskDetails::addNext(QVBoxLayout &column)
{
    const Theme &theme = Theme::of(this);
    m_next = new QWidget;
    auto *inner = new QVBoxLayout(m_next);
    inner->setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(12));
    inner->setSpacing(theme.px(8));
    auto *heading = new Label(tr("When this is done, plan the next one"), &Theme::Fonts::semibold);
    heading->setWordWrap(true);
    inner->addWidget(heading);
    auto *flow = new FlowLayout;
    flow->setSpacing(theme.px(6));
    const auto add = [&](const QString &name, int days) {
        auto *button = new Button(name);
        button->setSmall(true);
        button->setToolTip(tr("Completes this task and plans the same again"));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, days] { planNext(m_context.today().addDays(days)); });
    };
    add(tr("Tomorrow"), 1);
    add(tr("In %Ln days", nullptr, 3), 3);
    add(tr("In %Ln weeks", nullptr, 2), 14);
    m_pick = new Button(Icon::Calendar, tr("Choose a date"));
    m_pick->setSmall(true);
    flow->addWidget(m_pick);
    connect(m_pick, &QPushButton::clicked, this, &TaskDetails::pickNext);
    inner->addLayout(flow);
    column.addWidget(m_next);
}

void TaskDetails::addActions(QVBoxLayout &column)
{
    const Theme &theme = Theme::of(this);
    auto *flow = new FlowLayout;
    flow->setContentsMargins(theme.px(4), theme.px(4), theme.px(4), 0);
    flow->setSpacing(theme.px(8));
    m_complete = new Button(Icon::Check, tr("Complete"), Button::Variant::Primary);
    m_reopen = new Button(Icon::Undo, tr("Reopen"));
    m_call = new Button(Icon::Call, tr("Call"));
    m_cancel = new Button(tr("Cancel task"), Button::Variant::Ghost);
    for (Button *button : {m_complete, m_reopen, m_call, m_cancel})
        flow->addWidget(button);
    column.addLayout(flow);
    connect(m_complete, &QPushButton::clicked, this, &TaskDetails::complete);
    connect(m_reopen, &QPushButton::clicked, this, [this] { change(field::status, choice::pending); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { change(field::status, choice::cancelled); });
    connect(m_call, &QPushButton::clicked, this, &TaskDetails::call);
}

void TaskDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void TaskDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_TaskDetails.cpp"
