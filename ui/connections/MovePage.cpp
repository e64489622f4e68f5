// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MovePage.h"

#include "domain/StoredReason.h"
#include "store/sync/Moves.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/StateChip.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/connections/MoveExport.h"
#include "ui/connections/MoveModel.h"
#include "ui/connections/SyncRowList.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>

#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using moving::MoveIssue;
using moving::MoveObstacle;
using moving::MoveState;
using moving::MovingKind;
using Stage = MoveModel::Stage;

namespace {

constexpr int edge = 16;
constexpr int mostIssues = 12; // that are seen at once

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    return line;
}

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

MovePage::MovePage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    makeActions();
}

void MovePage::makeActions()
{
    m_proceedAction = addCommand(u"move.proceed"_s, tr("Start or finish the move"), Icon::Send,
        QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { proceed(); });
    m_cancelAction = addCommand(u"move.cancel"_s, tr("Cancel the move"), Icon::Undo, {}, [this] { cancelMove(); });
    m_exportAction = addCommand(u"move.export"_s, tr("Export the report of the move"), Icon::Export,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportReport(); });
    m_readAction = addCommand(u"move.read"_s, tr("Compare both systems again"), Icon::Sync, Qt::Key_F5, [this] {
        if (m_model)
            m_model->readAgain();
    });
    addCommand(u"move.connections"_s, tr("Back to connections"), Icon::Back, Qt::Key_Escape,
        [this] { Q_EMIT backRequested({page::connections}); });
    for (QAction *action : {m_proceedAction, m_cancelAction, m_exportAction, m_readAction})
        action->setEnabled(false);
}

void MovePage::make()
{
    if (m_stack)
        return;
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    m_header = new PageHeader(title());
    auto *back = new IconButton(Icon::Back, tr("Back to connections"));
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT backRequested({page::connections}); });
    m_header->insertStart(0, back);
    m_state = new StateChip;
    m_header->addEnd(m_state);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    m_empty = new EmptyState(Icon::Connection, {}, {});
    m_retry = m_empty->addButton(Icon::Repeat, tr("Try again"));
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_model && m_model->stage() == Stage::Refused)
            m_model->readAgain();
        else
            Q_EMIT navigateTo({page::connections});
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    m_toast = new Toast(content);
    setWidthClass(m_width);
    if (!m_context.sync)
        return showEmpty();
    auto *syncStatus = new items::SyncStatusNotifier(m_context.workspace, m_context.sync, this);
    m_model = new MoveModel(*syncStatus, this);
    m_export = new MoveExport(m_context.workspace, this);
    connect(m_model, &MoveModel::changed, this, &MovePage::follow);
    connect(m_model, &MoveModel::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_context.sync, &store::SyncControl::refused, this, [this](qint64 connection, const Error &error) {
        if (m_model->from() && connection == m_model->from()->number)
            Q_EMIT m_context.workspace.failed(error);
    });
    connect(m_export, &FileExport::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_export, &FileExport::finished, this, [this](qint64 rows, const QString &path) {
        m_toast->say(tr("Exported %Ln row(s) to %1", nullptr, static_cast<int>(rows))
                         .arg(isolatedLtr(QFileInfo(path).fileName())));
    });
}

QWidget *MovePage::makeBody()
{
    const Theme &theme = Theme::of(this);
    auto *body = new QWidget;
    auto *whole = new QVBoxLayout(body);
    setSpaces(*whole, theme, 0, 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, edge, edge);
    column->addWidget(makeChoice());
    m_notice = new Banner(&Theme::blue, Icon::Info, {});
    m_warning = new Banner(&Theme::amber, Icon::Warning, {});
    m_noticeButton = m_notice->addButton(tr("Go to connections"));
    m_warningButton = m_warning->addButton(tr("Go to connections"));
    for (const auto &[banner, button] : {std::pair(m_notice, m_noticeButton), std::pair(m_warning, m_warningButton)}) {
        column->addWidget(banner);
        banner->hide();
        connect(button, &QPushButton::clicked, this, [this] {
            if (m_noticeRun)
                m_noticeRun();
        });
    }
    m_kinds = new SyncRowList(tr("Records"), tr("No record is linked with this connection yet."));
    m_issues = new SyncRowList(tr("What stays behind"), tr("Every record and every field arrives."));
    m_issues->setMostRows(mostIssues);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.px(24));
    for (const auto &[list, stretch] : {std::pair(m_kinds, 2), std::pair(m_issues, 3)}) {
        auto *side = new QVBoxLayout;
        side->addWidget(list);
        side->addStretch(1);
        m_columns->addLayout(side, stretch);
    }
    connect(m_issues, &SyncRowList::followed, this, &MovePage::followIssue);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(m_scroll, 1);
    m_foot = makeFoot();
    whole->addWidget(m_foot);
    return body;
}

QWidget *MovePage::makeChoice()
{
    const Theme &theme = Theme::of(this);
    auto *choice = new QWidget;
    m_choice = new QBoxLayout(QBoxLayout::LeftToRight, choice);
    setSpaces(*m_choice, theme, 0, 8);
    m_from = new QComboBox;
    m_to = new QComboBox;
    for (const auto &[box, name] :
        {std::pair(m_from, tr("Leave", "a CRM")), std::pair(m_to, tr("Move everything to"))}) {
        auto *label = new Label(name, &Theme::Fonts::body, TextColor::Secondary);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->view()->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_choice->addWidget(label);
        m_choice->addWidget(box);
    }
    m_choice->addStretch(1);
    connect(m_from, &QComboBox::activated, this, [this] { m_model->setFrom(m_from->currentData().toString()); });
    connect(m_to, &QComboBox::activated, this, [this] { m_model->setTo(m_to->currentData().toString()); });
    return choice;
}

QWidget *MovePage::makeFoot()
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    setSpaces(*column, theme, 0, 0);
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(edge), theme.px(12), theme.px(edge), theme.px(12));
    row->setSpacing(theme.px(8));
    m_cancel = new Button(tr("Cancel the move"));
    m_promise = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_promise->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_promise->setWordWrap(true);
    m_exportButton = new Button(Icon::Export, tr("Export the report"));
    m_exportButton->setToolTip(nameWithKey(m_exportAction->text(), m_exportAction->shortcut()));
    m_proceed = new Button(tr("Start the move"), Button::Variant::Primary);
    row->addWidget(m_cancel);
    row->addWidget(m_promise, 1000);
    row->addStretch(1); // where the promise is hidden
    row->addWidget(m_exportButton);
    row->addWidget(m_proceed);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &MovePage::cancelMove);
    connect(m_exportButton, &QPushButton::clicked, this, &MovePage::exportReport);
    connect(m_proceed, &QPushButton::clicked, this, &MovePage::proceed);
    return foot;
}

void MovePage::activate()
{
    make();
    if (m_model)
        m_model->refresh();
    setFocusProxy(m_to);
}

void MovePage::open(const Target &target)
{
    make();
    if (m_model && !target.part.isEmpty())
        m_model->setFrom(target.part);
}

Target MovePage::current() const
{
    return {.page = page::move, .part = m_model && m_model->from() ? m_model->from()->name : QString()};
}

bool MovePage::isMoving() const
{
    return m_model && !m_model->settings().movesTo.isEmpty();
}

bool MovePage::hasMoved() const
{
    return m_model && m_model->stage() == Stage::Shown && m_model->report().state == MoveState::Finished;
}

void MovePage::follow()
{
    const Stage stage = m_model->stage();
    const bool isWhole = stage == Stage::Shown || stage == Stage::Choosing;
    m_readAction->setEnabled(stage == Stage::Shown || stage == Stage::Refused);
    if (!isWhole) {
        showEmpty();
    } else {
        followChoice();
        m_kinds->setRows(kindRows());
        m_issues->setRows(issueRows());
        const bool hasReport = stage == Stage::Shown;
        m_kinds->setVisible(hasReport);
        m_issues->setVisible(hasReport);
        m_stack->setCurrentIndex(1);
    }
    const QString state = isWhole ? stateText() : QString();
    const bool isDone = hasMoved() || (isMoving() && m_model->report().state == MoveState::Ready);
    m_state->setState(state, isDone ? &Theme::green : &Theme::blue, isDone ? Icon::Check : Icon::Sync);
    followNotice();
    followFoot();
    Q_EMIT statusTextChanged();
}

void MovePage::showEmpty()
{
    const Stage stage = m_model ? m_model->stage() : Stage::NoConnection;
    const QString other = m_model ? m_model->nameOf(m_model->to()) : QString();
    m_retry->setVisible(m_context.sync && stage != Stage::Reading);
    m_retry->setText(stage == Stage::Refused ? tr("Try again") : tr("Go to connections"));
    if (!m_context.sync)
        m_empty->setText(tr("This build can't sync"),
            tr("It was built without sync. Your records stay on this computer. Install a full build to connect them."));
    else if (stage == Stage::NoConnection)
        m_empty->setText(tr("A move needs two connections"),
            tr("Add the CRM that you move to under Connections. Satchel then compares both and says what the new one "
               "can't hold."));
    else if (stage == Stage::Refused)
        m_empty->setText(tr("%1 could not be compared").arg(other), sentenceFor(m_model->problem()));
    else
        m_empty->setText(tr("Comparing with %1").arg(other),
            tr("Satchel reads the fields of both and counts what can't be moved. This changes no records."));
    m_stack->setCurrentWidget(m_empty);
}

void MovePage::followChoice()
{
    const auto fill = [this](QComboBox &box, const store::Connection *chosen, const store::Connection *without) {
        if (box.view()->isVisible())
            return; // open: its entries stay under the hand
        box.clear();
        if (!chosen)
            box.addItem(tr("Choose a connection"), QString());
        for (const store::Connection &connection : m_model->connections()) {
            if (!without || connection.number != without->number)
                box.addItem(m_model->nameOf(&connection), connection.name);
        }
        box.setCurrentIndex(chosen ? box.findData(chosen->name) : 0);
    };
    fill(*m_from, m_model->from(), nullptr);
    fill(*m_to, m_model->to(), m_model->from());
    m_to->setEnabled(!isMoving());
    m_to->setToolTip(isMoving() ? tr("Cancel the move to choose another one") : QString());
}

QString MovePage::stateText() const
{
    if (hasMoved())
        return tr("Finished");
    if (!isMoving())
        return {};
    return m_model->report().state == MoveState::Ready ? tr("Ready to finish") : tr("Move is running");
}

std::vector<SyncRow> MovePage::kindRows() const
{
    const Formats formats = m_context.formats();
    std::vector<SyncRow> rows;
    for (const MovingKind &kind : m_model->report().kinds) {
        SyncRow row;
        row.icon = iconOf(kind.entity);
        row.title = m_context.workspace.schema().entity(kind.entity).pluralLabel;
        row.end = tr("%1 of %2", "records").arg(formats.count(kind.there), formats.count(kind.linked));
        QStringList parts;
        if (kind.waiting > 0)
            parts.append(isMoving() ? tr("%Ln waiting", nullptr, static_cast<int>(kind.waiting))
                                    : tr("%Ln to send", nullptr, static_cast<int>(kind.waiting)));
        if (kind.refused > 0)
            parts.append(tr("%Ln refused", nullptr, static_cast<int>(kind.refused)));
        if (kind.leftOut > 0)
            parts.append(tr("%Ln left out", nullptr, static_cast<int>(kind.leftOut)));
        row.detail = parts.isEmpty() ? tr("All are there") : joined(parts);
        row.meaning = kind.refused > 0 || kind.leftOut > 0 ? &Theme::amber
            : kind.waiting == 0                            ? &Theme::green
                                                           : &Theme::grey;
        row.share = kind.linked > 0 ? static_cast<double>(kind.there) / static_cast<double>(kind.linked) : 1;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SyncRow> MovePage::issueRows() const
{
    const Schema &schema = m_context.workspace.schema();
    std::vector<SyncRow> rows;
    qint64 key = 0;
    for (const MoveIssue &issue : m_model->report().issues) {
        const Entity &entity = schema.entity(issue.entity());
        const Field *field = entity.find(issue.field);
        SyncRow row;
        row.key = key++;
        row.icon = issue.isOfRecord() ? Icon::Warning : Icon::Info;
        row.meaning = issue.isOfRecord() ? &Theme::amber : &Theme::grey;
        row.title = field ? tr("%1: %2", "kind of records, field").arg(entity.pluralLabel, field->label)
                          : entity.pluralLabel;
        const int moved = static_cast<int>(issue.count.linked);
        const int onlyHere = static_cast<int>(issue.count.onlyHere);
        QStringList parts;
        if (moved > 0)
            parts.append(tr("%Ln record(s)", nullptr, moved));
        parts.append(translatedReason(issue.reason));
        if (onlyHere > 0)
            parts.append(moved > 0 ? tr("%Ln more only in Satchel", nullptr, onlyHere)
                                   : tr("%Ln only in Satchel", nullptr, onlyHere));
        if (!issue.examples.isEmpty())
            parts.append(issue.examples.join(u", "_s));
        row.detail = joined(parts);
        switch (issue.cause) {
        case MoveIssue::Cause::NotRouted: row.link = tr("Send all"); break;
        case MoveIssue::Cause::Refused: row.link = tr("Show"); break;
        case MoveIssue::Cause::TooLong:
        case MoveIssue::Cause::TargetLeftOut: break;
        default: row.link = issue.object.isEmpty() ? QString() : tr("Fields and values");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Fields and values at the field, the records that need attention, or a route that is lifted.
void MovePage::followIssue(int row)
{
    const MoveIssue &issue = m_model->report().issues[static_cast<size_t>(m_issues->model().row(row).key)];
    const store::Connection *to = m_model->to();
    if (!to)
        return;
    if (issue.cause == MoveIssue::Cause::Refused) {
        Q_EMIT navigateTo({page::connections});
    } else if (issue.cause == MoveIssue::Cause::NotRouted) {
        auto settings = store::ConnectionSettings::fromJson(to->settings);
        if (!settings)
            return Q_EMIT m_context.workspace.failed(settings.error());
        settings->route.clear();
        m_context.sync->setSettings(to->number, settings->toJson());
    } else {
        Q_EMIT navigateTo({.page = page::mapping, .entity = issue.entity(), .part = to->name, .name = issue.field});
    }
}

void MovePage::setNotice(
    const QString &strong, const QString &rest, const QString &verb, std::function<void()> run, bool isWarning)
{
    Banner *banner = isWarning ? m_warning : m_notice;
    Button *button = isWarning ? m_warningButton : m_noticeButton;
    banner->setText(strong, rest);
    button->setText(verb);
    button->setVisible(!verb.isEmpty());
    m_noticeRun = std::move(run);
    m_noticeText = strong + u' ' + rest;
    banner->show();
}

void MovePage::goTo(const QString &connection)
{
    Q_EMIT navigateTo({.page = page::connections, .part = connection});
}

void MovePage::followNotice()
{
    m_notice->hide();
    m_warning->hide();
    m_noticeText.clear();
    m_noticeRun = {};
    if (const QString gone = m_model->removedTarget(); !gone.isEmpty())
        return setNotice(
            tr("%1 was removed: the move has ended.").arg(gone),
            tr("%1 only receives until you cancel the move.").arg(m_model->nameOf(m_model->from())),
            tr("Cancel the move"), [this] { cancelMove(); }, true);
    if (m_model->stage() != Stage::Shown)
        return;
    const QString from = m_model->nameOf(m_model->from());
    const auto &obstacles = m_model->report().obstacles;
    if (isMoving() && !obstacles.empty())
        return obstacleNotice(obstacles.front());
    if (hasMoved())
        return setNotice(tr("Moved to %1.").arg(m_model->nameOf(m_model->to())),
            tr("%1 is paused and keeps what it had. You can remove the connection, or cancel the move to sync both "
               "ways "
               "again.")
                .arg(from),
            {}, {}, false);
    if (isMoving())
        setNotice(tr("Nothing is changed in %1 while the move is running.").arg(from),
            tr("What colleagues change there still comes here and goes on to %1.").arg(m_model->nameOf(m_model->to())),
            {}, {}, false);
}

void MovePage::obstacleNotice(MoveObstacle obstacle)
{
    const QString from = m_model->nameOf(m_model->from());
    const QString to = m_model->nameOf(m_model->to());
    const bool isOfTarget = obstacle == MoveObstacle::TargetPaused || obstacle == MoveObstacle::TargetSignedOut
        || obstacle == MoveObstacle::TargetAsks || obstacle == MoveObstacle::TargetNotRead;
    const store::Connection end = isOfTarget ? *m_model->to() : *m_model->from();
    const auto open = [this, end] { goTo(end.name); };
    const auto resume = [this, end] { m_context.sync->setPaused(end.number, false); };
    const auto sync = [this, end] { m_context.sync->syncNow(end.number); };
    switch (obstacle) {
    case MoveObstacle::TargetAsks:
        return setNotice(tr("%1 needs your answer first.").arg(to),
            tr("For example which records are the same. The move waits for it."), tr("Go to connections"), open, true);
    case MoveObstacle::TargetPaused:
        return setNotice(tr("%1 is paused.").arg(to), tr("Nothing is sent to it."), tr("Resume"), resume, true);
    case MoveObstacle::SourcePaused:
        return setNotice(
            tr("%1 is paused.").arg(from), tr("What changes there does not arrive."), tr("Resume"), resume, true);
    case MoveObstacle::TargetSignedOut:
        return setNotice(
            tr("Sign in to %1 again.").arg(to), tr("Nothing is sent to it."), tr("Go to connections"), open, true);
    case MoveObstacle::SourceSignedOut:
        return setNotice(tr("Sign in to %1 again.").arg(from),
            tr("What is here is moved; what has changed there since does not arrive."), tr("Go to connections"), open,
            true);
    case MoveObstacle::TargetNotRead:
        return setNotice(tr("%1 has not synced yet.").arg(to), tr("Satchel reads it before it sends anything."),
            tr("Sync now"), sync, false);
    case MoveObstacle::SourceNotRead: break;
    }
    setNotice(tr("%1 has to be read once more.").arg(from), tr("Something may have changed there."), tr("Sync now"),
        sync, false);
}

void MovePage::followFoot()
{
    const bool isShown = m_model->stage() == Stage::Shown;
    const bool isLeft = m_model->settings().onlyReceives();
    const bool isReady = isShown && m_model->report().state == MoveState::Ready;
    m_proceed->setText(isMoving() ? tr("Finish the move…") : tr("Start the move"));
    m_proceed->setToolTip(nameWithKey(m_proceed->text().remove(u'…'), m_proceedAction->shortcut()));
    m_proceed->setVisible(!hasMoved());
    m_proceed->setEnabled(isShown);
    m_proceedAction->setEnabled(isShown && !hasMoved());
    m_cancel->setVisible(isLeft);
    m_cancelAction->setEnabled(isLeft);
    m_exportButton->setEnabled(isShown);
    m_exportAction->setEnabled(isShown);
    const qint64 waiting = isShown ? m_model->report().waiting() : 0;
    m_promise->setText(!isShown ? QString()
            : hasMoved()        ? QString()
            : !isMoving()       ? tr("Nothing is sent before you start. You can cancel at any time.")
            : isReady           ? tr("Nothing waits. You can finish.")
            : waiting > 0       ? tr("%Ln record(s) wait", nullptr, static_cast<int>(waiting))
                                : QString());
    m_promise->setVisible(m_width >= WidthClass::Compact);
}

void MovePage::proceed()
{
    if (!m_model || m_model->stage() != Stage::Shown || hasMoved())
        return;
    if (isMoving())
        return finish();
    const store::Connection to = *m_model->to();
    save(store::startMove(m_model->settings(), to.name).toJson());
    m_context.sync->syncNow(to.number);
    m_toast->say(tr("Started the move to %1").arg(m_model->nameOf(&to)));
}

/// With something left over it asks first.
void MovePage::finish()
{
    const moving::MoveReport &report = m_model->report();
    const QString to = m_model->nameOf(m_model->to());
    const QString from = m_model->nameOf(m_model->from());
    const auto end = [this] { save(store::finishMove(m_model->settings()).toJson()); };
    if (report.state == MoveState::Ready && report.notThere() == 0)
        return end();
    QStringList about;
    if (const qint64 missing = report.notThere(); missing > 0)
        about.append(tr("%Ln record(s) of %1 are not in %2.", nullptr, static_cast<int>(missing)).arg(from, to));
    if (const qint64 waiting = report.waiting(); waiting > 0)
        about.append(tr("%Ln record(s) still wait to be sent.", nullptr, static_cast<int>(waiting)));
    if (!report.obstacles.empty())
        about.append(tr("What has changed in %1 since its last sync may not be here.").arg(from));
    about.append(tr("%1 is paused. The records stay here and there, and the report can still be exported.").arg(from));
    confirmDestruction(window(), tr("Finish the move to %1?").arg(to), about.join(u' '), tr("Finish the move"), end);
}

/// What was held back is sent again, so the number is said before.
void MovePage::cancelMove()
{
    if (!m_model || !m_model->settings().onlyReceives())
        return;
    const QString from = m_model->nameOf(m_model->from());
    const auto cancel = [this] { save(store::cancelMove(m_model->settings()).toJson()); };
    const int held = static_cast<int>(m_model->heldBack());
    const QString sent = held > 0
        ? tr("%Ln record(s) that changed here meanwhile wait to be sent to %1.", nullptr, held).arg(from)
        : tr("Nothing has changed here meanwhile.");
    confirmDestruction(window(), tr("Cancel the move?"),
        tr("%1 is synced both ways again.").arg(from) + u' ' + sent + u' '
            + tr("What was already moved stays. Satchel asks before it overwrites many records."),
        tr("Cancel the move"), cancel);
}

void MovePage::save(const QJsonObject &settings)
{
    if (m_model->from())
        m_context.sync->setSettings(m_model->from()->number, settings);
}

void MovePage::exportReport()
{
    const auto sides = m_model ? m_model->sides() : std::nullopt;
    if (sides && m_model->stage() == Stage::Shown)
        m_export->ask(window(), sides->first, sides->second);
}

QString MovePage::statusText() const
{
    if (!m_model || m_model->stage() != Stage::Shown)
        return {};
    return tr("%Ln record(s) to move", nullptr, static_cast<int>(m_model->report().notThere()));
}

QList<QWidget *> MovePage::regions()
{
    if (!m_stack)
        return {this};
    return {m_header, m_to, m_kinds, m_issues, m_foot};
}

void MovePage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (!m_columns)
        return;
    const auto direction = width < WidthClass::Normal ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_choice->setDirection(width < WidthClass::Compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_model)
        followFoot();
}

} // namespace satchel::ui

#include "moc_MovePage.cpp"
