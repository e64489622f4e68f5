// SPDX-License-Identifier: GPL-3.0-or-later
// A figure under its name, with a small word beside it; a click asks to edit it.
#pragma once

#include "ui/deals/StripButton.h"

namespace satchel::ui {

class FigureButton : public StripButton
{
    Q_OBJECT

public:
    explicit FigureButton(const QString &label, QWidget *parent = nullptr);

    /// `isQuiet`: a figure that follows from others.
    void setFigure(const QString &label, const QString &figure, const QString &beside = {}, bool isQuiet = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintContent(QPainter &painter, const Theme &theme) override;

private:
    QString m_figure;
    QString m_beside;
    bool m_isQuiet = false;
};

} // namespace satchel::ui
