// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline amounts to: key figures, the way from lead to won, the days in each stage, win rate, velocity, and
// the forecast against its quota. All of it is computed by the reports, for the deals of the board. A bar opens its
// deals in a panel at the end, Esc returns to the bar.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/pipeline/FiguresReader.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace satchel::ui {

class DrillPanel;
class FigureCard;
class FigureRow;

class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(const PageContext &context, QWidget *parent = nullptr);

    /// The deals of the board with this pipeline and filter.
    void read(RecordId pipeline, const Filter &filter);
    void setNumbers(bool isNumbers);
    bool isNumbers() const { return m_isNumbers; }
    /// All charts with their tables, with the system's preview.
    void print();
    bool isReading() const { return m_reader.isReading(); }
    FigureCard *card(FiguresReader::Part part) const { return m_cards[part]; }
    DrillPanel *panel() const { return m_panel; }
    const std::optional<reports::Report> &report(FiguresReader::Part part) const { return m_reader.report(part); }

Q_SIGNALS:
    void navigateTo(const satchel::ui::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addCard(FiguresReader::Part part, const QString &title, const QString &detail);
    void show(FiguresReader::Part part);
    void showFunnel(const reports::Report &report);
    void showStageDays(const reports::Report &report);
    void showWinRate(const reports::Report &report);
    void showVelocity(const reports::Report &report);
    void showForecast(const reports::Report &report);
    void showFinding(FiguresReader::Part part, const reports::Report &report);
    void openRow(FigureCard *card, const reports::Row &row);
    void openLink(FiguresReader::Part part);
    void arrange();

    PageContext m_context;
    FiguresReader m_reader;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    FigureRow *m_tiles;
    std::array<FigureCard *, FiguresReader::partCount> m_cards{};
    DrillPanel *m_panel;
    int m_columns = 0;
    bool m_isNumbers = false;
};

} // namespace satchel::ui
