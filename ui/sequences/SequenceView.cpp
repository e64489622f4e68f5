// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/SequenceView.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/StateChip.h"
#include "ui/common/TableLook.h"
#include "ui/sequences/PeopleModel.h"
#include "ui/sequences/SequenceText.h"
#include "ui/sequences/StepDelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QListView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Part { StepsPart, PeoplePart };

/// With the room around it.
void showBanner(Banner &banner, bool isShown)
{
    banner.setVisible(isShown);
    banner.parentWidget()->setVisible(isShown);
}

} // namespace

SequenceView::SequenceView(const PageContext &context, const Commands &commands, QWidget *parent)
    : QWidget(parent), m_context(context), m_commands(commands), m_stepsModel(new StepsModel(this)),
      m_peopleModel(new PeopleModel(context, this))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    column->addWidget(makeHead());
    m_held = new Banner(&Theme::amber, Icon::Warning, tr("Nothing is sent since a backup was restored."),
        tr("What was sent after that backup is not known here and would be sent again. Let the sequences go on once "
           "you looked at who is in them."));
    connect(m_held->addButton(commands.resume->text()), &QPushButton::clicked, commands.resume, &QAction::trigger);
    m_elsewhere = new Banner(&Theme::blue, Icon::Info, {});
    connect(
        m_elsewhere->addButton(commands.takeOver->text()), &QPushButton::clicked, commands.takeOver, &QAction::trigger);
    m_problem = new Banner(&Theme::grey, Icon::Info, {});
    for (Banner *banner : {m_held, m_elsewhere, m_problem}) {
        auto *place = new QWidget;
        auto *around = new QVBoxLayout(place);
        around->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10));
        around->addWidget(banner);
        banner->hide();
        column->addWidget(place);
        place->hide();
    }
    column->addWidget(makeParts());
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    makeSteps();
    makePeople();
    column->addWidget(content, 1);
    connect(m_parts, &SegmentedControl::currentChanged, this, &SequenceView::choosePart);
    choosePart();
}

QWidget *SequenceView::makeHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(10));
    column->setSpacing(theme.px(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    m_back = new IconButton(Icon::Back, m_commands.back);
    m_back->hide();
    m_name = new Label({}, &Theme::Fonts::title);
    m_status = new StateChip;
    m_activate = buttonOf(m_commands.activate, Icon::Play, Button::Variant::Secondary);
    m_enrol = buttonOf(m_commands.enrol, Icon::Add, Button::Variant::Secondary);
    m_more = new IconButton(Icon::More, tr("More about the sequence"));
    connect(m_more, &QToolButton::clicked, this, &SequenceView::moreRequested);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_status);
    row->addWidget(m_activate);
    row->addWidget(m_enrol);
    row->addWidget(m_more);
    column->addLayout(row);
    m_rules = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_rules->setWordWrap(true);
    column->addWidget(m_rules);
    return head;
}

QWidget *SequenceView::makeParts()
{
    const Theme &theme = Theme::of(this);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10));
    m_parts = new SegmentedControl(tr("Part of the sequence"));
    m_parts->addSegment(tr("Steps"));
    m_parts->addSegment(tr("People"));
    m_add = buttonOf(m_commands.addStep, Icon::Add, Button::Variant::Ghost);
    m_add->setChevron(true);
    row->addWidget(m_parts);
    row->addStretch(1);
    row->addWidget(m_add);
    return bar;
}

void SequenceView::makeSteps()
{
    m_steps = new QListView;
    m_steps->setModel(m_stepsModel);
    m_steps->setItemDelegate(new StepDelegate(m_context, *m_stepsModel, m_steps));
    applyListStyle(*m_steps);
    m_steps->setAccessibleName(tr("Steps"));
    m_stepsModel->setWording([this](int step) {
        const SequenceText text(m_context.formats(), m_context.workspace.schema(), m_context.workspace.clock().now());
        return text.spokenStep(m_stepsModel->sequence(), static_cast<size_t>(step), m_stepsModel->figuresOf(step));
    });
    connect(m_steps, &QListView::activated, this, [this](const QModelIndex &at) { Q_EMIT stepRequested(at.row()); });
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &SequenceView::currentChanged);
    m_noSteps = new EmptyState(Icon::Email, tr("No steps yet"),
        tr("An e-mail, a call, a task or a pause: each step comes some days after the one before, until the person "
           "answers."));
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_noSteps);
}

void SequenceView::makePeople()
{
    m_people = new QTableView;
    m_people->setModel(m_peopleModel);
    applyTableStyle(*m_people);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_people->setAccessibleName(tr("People in the sequence"));
    connect(m_people, &QTableView::activated, this, [this](const QModelIndex &at) {
        const items::EnrolmentEntry &person = m_peopleModel->person(at.row());
        if (!person.person.isNull())
            Q_EMIT personRequested(person.entity, person.person);
    });
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SequenceView::currentChanged);
    m_nobody = new EmptyState(Icon::Contact, tr("Nobody is in this sequence"),
        tr("Enrol people here, from a selection in a list, or from a customer's page."));
    m_stack->addWidget(m_people);
    m_stack->addWidget(m_nobody);
}

void SequenceView::show(const items::SequenceDetail &detail, const QString &status, bool isHeld)
{
    const SequenceText text(m_context.formats(), m_context.workspace.schema(), m_context.workspace.clock().now());
    const sequences::Sequence &sequence = detail.sequence;
    const int before = m_steps->currentIndex().row();
    const RecordId step = m_shown == sequence.id && before >= 0 ? m_stepsModel->stepAt(before) : RecordId();
    m_shown = sequence.id;
    m_name->setText(sequence.name);
    m_status->setState(text.status(status), SequenceText::meaning(status));
    m_activate->setDrawnIcon(sequence.rules.isActive ? Icon::Pause : Icon::Play);
    m_rules->setText(text.rules(sequence));
    showBanner(*m_held, isHeld);
    m_elsewhere->setText(tr("%Ln person(s) you enrolled go on at another computer.", nullptr, detail.elsewhere),
        tr("Only that computer sends. Let them go on here when it is no longer used, or when this store joined a team "
           "since."));
    showBanner(*m_elsewhere, detail.elsewhere > 0);
    if (detail.problem)
        m_problem->setText(tr("This sequence can't be activated yet:"), *detail.problem + u'.');
    showBanner(*m_problem, detail.problem.has_value());
    m_stepsModel->show(detail);
    if (m_stepsModel->rowCount() > 0) { // the same one, wherever it is now; else the one that took its place
        const int known = m_stepsModel->rowOf(step);
        const int row = known >= 0 ? known : qMax(0, step.isNull() ? 0 : before);
        m_steps->setCurrentIndex(m_stepsModel->index(qMin(row, m_stepsModel->rowCount() - 1)));
    }
    m_peopleModel->show(detail.people, m_stepsModel->rowCount());
    m_parts->setTabText(PeoplePart, tr("People (%1)").arg(m_context.formats().count(detail.figures.enrolled)));
    choosePart();
}

void SequenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanelGround(painter, rect(), Theme::of(this));
}

void SequenceView::setNarrow(bool isNarrow)
{
    m_back->setVisible(isNarrow);
}

bool SequenceView::isShowingPeople() const
{
    return m_parts->currentIndex() == PeoplePart;
}

void SequenceView::choosePart()
{
    const bool isPeople = isShowingPeople();
    QWidget *shown = isPeople ? (m_peopleModel->rowCount() > 0 ? static_cast<QWidget *>(m_people) : m_nobody)
                              : (m_stepsModel->rowCount() > 0 ? static_cast<QWidget *>(m_steps) : m_noSteps);
    m_stack->setCurrentWidget(shown);
    m_add->setVisible(!isPeople);
    Q_EMIT currentChanged();
}

int SequenceView::currentStep() const
{
    return isShowingPeople() ? -1 : m_steps->currentIndex().row();
}

std::vector<items::EnrolmentEntry> SequenceView::selectedPeople() const
{
    std::vector<items::EnrolmentEntry> people;
    if (!isShowingPeople())
        return people;
    const QModelIndexList rows = m_people->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        people.push_back(m_peopleModel->person(row.row()));
    return people;
}

} // namespace satchel::ui

#include "moc_SequenceView.cpp"
