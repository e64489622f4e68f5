// SPDX-License-Identifier: GPL-3.0-or-later
// One period of the forecast: its name, what is expected, and a bar of what is won, expected and possible beside the
// quota.
#pragma once

#include "domain/Filter.h"
#include "ui/deals/StripButton.h"

namespace satchel::ui {

/// What a cell says; the shares are of the same whole for all cells of a row.
struct ForecastFigures
{
    QString period; // "November 2026"
    QString expected; // "≈ €120,000"
    QString beside; // "quota €150,000", or the number of deals
    QString explanation; // every figure with its name, one per line
    double won = 0;
    double likely = 0; // won and expected
    double possible = 0; // won and all open
    std::optional<double> quota;
    bool isNow = false;
    bool isWarning = false; // overdue
};

class ForecastCell : public StripButton
{
    Q_OBJECT

public:
    ForecastCell(ForecastFigures figures, Filter condition, QWidget *parent = nullptr);

    const Filter &condition() const { return m_condition; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter, const Theme &theme) override;

private:
    ForecastFigures m_figures;
    Filter m_condition;
};

/// The narrowest that a cell can be read at, in lengths of 100 % text.
inline constexpr int leastForecastCell = 108;

} // namespace satchel::ui
