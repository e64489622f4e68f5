// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of the page, painted whole: it is as high as its rows. Enter or a click chooses a row, Space or a click
// on its mark marks it (who came, a point that is done), Delete asks to remove it.
#pragma once

#include "ui/common/Icons.h"

#include <QListView>

namespace satchel::ui {

struct MeetingRow
{
    enum class Mark : quint8 { None, Box, DoneBox, Face, Drawing };

    Mark mark = Mark::None;
    Icon icon = Icon::None; // of a drawing
    TextColor iconColor = TextColor::Secondary;
    RecordId face = {}; // whose picture
    bool isFaceCompany = false;
    QString title;
    QString detail = {}; // a second line
    QString amount = {}; // before the end
    QString end = {};
    Icon endIcon = Icon::None;
    TextColor endColor = TextColor::Secondary;
    bool isStrong = false;
    bool isQuiet = false; // over: in secondary
    bool isStruck = false;
    bool isCurrent = false; // with the edge of what runs now
    QString sentence = {}; // for a screen reader; empty: the texts

    bool operator==(const MeetingRow &) const = default;
};

class MeetingRows : public QListView
{
    Q_OBJECT

public:
    explicit MeetingRows(const QString &accessibleName, QWidget *parent = nullptr);
    ~MeetingRows() override;

    /// The current row stays where it is.
    void setRows(std::vector<MeetingRow> rows);
    const std::vector<MeetingRow> &rows() const { return m_rows; }
    int currentRow() const { return currentIndex().row(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(int row);
    void marked(int row);
    void removeRequested(int row);
    void moveRequested(int row, int by);
    void menuRequested(int row, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Model;
    class Delegate;

    std::vector<MeetingRow> m_rows;
    Model *m_model;
};

/// The head of a list: its name, how many, something at the end, and a button that adds.
class MeetingHeading : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingHeading(const QString &title, QAction *add = nullptr, QWidget *parent = nullptr);

    void setCount(const QString &text);
    void setEnd(const QString &text);

private:
    class Label *m_count;
    class Label *m_end;
};

} // namespace satchel::ui
