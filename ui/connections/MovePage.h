// SPDX-License-Identifier: GPL-3.0-or-later
// Moving everything from one CRM to another, in one view: which, what the other one does not get, how far it is, the
// end. Nothing is kept here: the state is a setting of the connection that is left (Moves.h), and all numbers are
// computed (MoveModel).
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QBoxLayout;
class QComboBox;
class QScrollArea;
class QStackedLayout;

namespace satchel::moving {
struct MoveIssue;
struct MovingKind;
enum class MoveObstacle;
} // namespace satchel::moving

namespace satchel::ui {

class Banner;
class Button;
class EmptyState;
class Label;
class MoveExport;
class MoveModel;
class PageHeader;
class StateChip;
class SyncRowList;
class Toast;
struct SyncRow;

class MovePage : public Page
{
    Q_OBJECT

public:
    explicit MovePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Move to another CRM"); }
    Icon icon() const override { return Icon::Send; }
    void activate() override;
    /// `part` is the connection to leave, by its name.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    MoveModel *model() const { return m_model; }
    SyncRowList *kinds() const { return m_kinds; }
    SyncRowList *issues() const { return m_issues; }
    QComboBox *target() const { return m_to; }
    QString stateText() const;
    QString noticeText() const { return m_noticeText; }
    /// Starts the move, or ends it.
    void proceed();
    void cancelMove();
    void exportReport();
    void followIssue(int row);

private:
    void make();
    void makeActions();
    QWidget *makeBody();
    QWidget *makeChoice();
    QWidget *makeFoot();
    void follow();
    void followChoice();
    void followNotice();
    void followFoot();
    void showEmpty();
    void setNotice(
        const QString &strong, const QString &rest, const QString &verb, std::function<void()> run, bool isWarning);
    void obstacleNotice(moving::MoveObstacle obstacle);
    std::vector<SyncRow> kindRows() const;
    std::vector<SyncRow> issueRows() const;
    void finish();
    void save(const QJsonObject &settings);
    bool isMoving() const;
    bool hasMoved() const;
    void goTo(const QString &connection);

    PageContext m_context;
    WidthClass m_width = WidthClass::Normal;
    MoveModel *m_model = nullptr; // this and all below are made with the first visit
    PageHeader *m_header = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Button *m_retry = nullptr;
    QScrollArea *m_scroll = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QBoxLayout *m_choice = nullptr;
    StateChip *m_state = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_warning = nullptr;
    Button *m_noticeButton = nullptr;
    Button *m_warningButton = nullptr;
    std::function<void()> m_noticeRun;
    QString m_noticeText;
    QBoxLayout *m_columns = nullptr;
    SyncRowList *m_kinds = nullptr;
    SyncRowList *m_issues = nullptr;
    QWidget *m_foot = nullptr;
    Label *m_promise = nullptr;
    Button *m_cancel = nullptr;
    Button *m_exportButton = nullptr;
    Button *m_proceed = nullptr;
    MoveExport *m_export = nullptr;
    Toast *m_toast = nullptr;
    QAction *m_proceedAction = nullptr;
    QAction *m_cancelAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_readAction = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
