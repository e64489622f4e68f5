// SPDX-License-Identifier: GPL-3.0-or-later
// How far a quote has come: Draft, Sent, Viewed, Accepted; in place of the last one what it ended as. A sign, not a control.
#pragma once

#include <QWidget>

namespace satchel::ui {

class QuoteSteps : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteSteps(QWidget *parent = nullptr);

    void setState(const QString &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList steps() const;

    QString m_state = QStringLiteral("draft");
};

} // namespace satchel::ui
