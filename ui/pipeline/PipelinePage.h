// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline: header with figures, toolbar, the board and its dock, the figures behind it, the form of a new deal. It
// turns what the board asks for into change sets.
#pragma once

#include "items/BoardFiguresReader.h"
#include "items/BoardModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/deals/DealMoves.h"
#include "ui/pipeline/BoardLayout.h"

#include <QPointer>

class QHBoxLayout;
class QStackedLayout;

namespace satchel::ui {

class BoardToolbar;
class BoardView;
class Button;
class CardEditor;
class DealForm;
class EmptyState;
class DealTable;
class FiguresView;
class ForecastRow;
class HintLine;
class Label;
class PageHeader;
class SegmentedControl;

class PipelinePage : public Page
{
    Q_OBJECT

public:
    explicit PipelinePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Pipeline"); }
    Icon icon() const override { return Icon::Pipeline; }
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    /// Where a deal is read, one of the deals of its lane.
    Target targetOf(const RecordId &deal) const;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    BoardView *board() const { return m_board; }
    items::BoardModel &model() { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // The page
    void build();
    void buildHeader();
    QWidget *buildBoard();
    void buildEmptyStates();
    void addCommands();
    void load();
    void showPipelineMenu();
    void choosePipeline(RecordId pipeline);
    void showState();
    void showFigures();
    void showTable();
    void showFiguresView();
    void setSegment(int segment);
    void setForecastShown(bool isShown);
    void showForecast();
    void applyMargins();
    void rememberCollapsed();
    void restoreCollapsed();
    void rememberFolded();
    void restoreFolded();
    bool isPipelineEmpty() const;

    // What people do with deals
    void move(const DealIds &deals, RecordId stage, std::optional<RecordId> owner = {});
    void openDeal(const RecordId &deal);
    void beginForm(int lane);
    void closeForm();
    void fitForm();
    void quickAdd(int lane);
    void editCurrent();
    void showStageMenu();
    void showAssignMenu();
    void showCardMenu(const QPoint &globalPosition);
    void showLaneMenu(int lane, const QPoint &globalPosition);
    void showDock(int item);
    QPoint menuPoint() const;
    void addTask();
    void trash();
    void act(CardAction action);
    void updateCommands();
    void printBoard();
    void toggleFolded();

    PageContext m_context;
    items::BoardModel *m_model;
    items::BoardFiguresReader *m_figuresReader;
    PageHeader *m_header;
    Button *m_selector = nullptr;
    QList<Label *> m_figures; // "49 open · ≈ €1,475,193 · weighted €708,651", piece by piece
    SegmentedControl *m_segments = nullptr;
    BoardToolbar *m_toolbar;
    QStackedLayout *m_stack = nullptr;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_content = nullptr; // beside the form of a new deal
    HintLine *m_excluded = nullptr; // amounts without an exchange rate
    ForecastRow *m_forecast = nullptr;
    BoardView *m_board = nullptr;
    DealTable *m_table = nullptr; // from the first time it is shown
    FiguresView *m_figuresView = nullptr;
    EmptyState *m_noDeals = nullptr;
    EmptyState *m_nothingFound = nullptr;
    QPointer<DealForm> m_form;
    QPointer<CardEditor> m_editor;
    QTimer m_day; // looks whether another day has begun
    QList<QAction *> m_dealCommands;
    QAction *m_task = nullptr; // also without a deal
    QAction *m_fold = nullptr;
    WidthClass m_width = WidthClass::Normal;
    bool m_isLoaded = false;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
