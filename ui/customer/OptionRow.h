// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few answers side by side, or none yet: outcome, mood, direction. Unlike SegmentedControl nothing is chosen
// at first, and the number keys can be shown. As a group of radio buttons it is one stop of Tab: the arrows go on to
// the next answer and choose it, Space chooses and clears. Where the width is short the options first go without their
// keys, then onto several lines.
#pragma once

#include <QWidget>

namespace satchel::ui {

class OptionButton;

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

    void setOptions(const QList<Option> &options);
    /// The key of the chosen option; empty for none.
    QString chosen() const;
    void choose(const QString &key);
    int count() const { return static_cast<int>(m_options.size()); }
    void chooseAt(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override { return layOut(width, false); }

Q_SIGNALS:
    /// By the person.
    void chosenChanged(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int layOut(int room, bool isMoving) const;
    void setTabStop(qsizetype at);
    int widthOfAll(bool hasCaps) const;
    int widestOne(bool hasCaps) const;
    int lineHeight() const;

    QList<Option> m_options;
    QList<OptionButton *> m_buttons;
};

} // namespace satchel::ui
