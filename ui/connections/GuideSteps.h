// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a guide, each in a row of its own, counted as they are shown.
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class GuideSteps : public QWidget
{
    Q_OBJECT

public:
    explicit GuideSteps(QWidget *parent = nullptr);

    /// The lines of `guide` that are among `lines`, which count from 1; all of them where there are none.
    void show(const QString &guide, const QList<int> &lines);
    /// The steps that are shown, as a person reads them: "1. In HubSpot open …".
    QStringList shown() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QStringList m_shown;
};

} // namespace satchel::ui
