// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few answers side by side, or none yet: outcome, mood, direction. Unlike SegmentedControl nothing is chosen
// at first, and the number keys can be shown. Left and Right move, Space chooses and clears.
#pragma once

#include <QAbstractButton>

namespace satchel::ui {

class OptionRow : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString key;
        QString text;
        QString keyCap = {};
    };

    OptionRow(const QString &name, const QList<Option> &options, QWidget *parent = nullptr);

    /// The key of the chosen option; empty for none.
    QString chosen() const;
    void choose(const QString &key);
    int count() const { return static_cast<int>(m_options.size()); }
    void chooseAt(int index);

Q_SIGNALS:
    /// By the person.
    void chosenChanged(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Option> m_options;
    QList<QAbstractButton *> m_buttons;
};

} // namespace satchel::ui
