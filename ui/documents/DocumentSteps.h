// SPDX-License-Identifier: GPL-3.0-or-later
// How far a document has come: Draft, Sent, Accepted; in place of the last one what it ended as. A sign, not a control.
#pragma once

#include <QWidget>

namespace satchel::ui {

class DocumentSteps : public QWidget
{
    Q_OBJECT

public:
    /// `path`: the states of a document on its way, the last one replaced by what it ended as.
    explicit DocumentSteps(const QStringList &path, QWidget *parent = nullptr);

    void setState(const QString &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList steps() const;

    QStringList m_path;
    QString m_state = QStringLiteral("draft");
};

} // namespace satchel::ui
