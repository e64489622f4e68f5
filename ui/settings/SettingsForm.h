// SPDX-License-Identifier: GPL-3.0-or-later
// The common build of a part of the settings: sections with a heading, rows of a label and a control, a sentence of
// help below. A section is a heading above its rows, or a card; cards stand in two columns where there is room.
#pragma once

#include "domain/RecordId.h"
#include "ui/common/Icons.h"
#include "ui/common/Teardown.h"
#include "ui/common/Theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QSpacerItem;
class QVBoxLayout;

namespace satchel::ui {

class Label;
class SaveBar;
class SettingsCard;

class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    enum class Look : quint8 { Headings, Cards };

    explicit SettingsForm(QWidget *parent = nullptr, Look look = Look::Headings);

    /// The icon is a card's.
    void addSection(const QString &title, const QString &help = {}, Icon icon = Icon::Settings);
    /// Cards from here on stand beside those before, where both columns have room. `least`: width of this one at 100 %
    /// text, of a form with a wide table.
    void beginSecondColumn(int least = columnLeast);
    /// The label is also the control's accessible name when it has none.
    void addRow(const QString &label, QWidget *control, const QString &help = {});
    void addWide(QWidget *entry, int stretch = 0);
    /// One that is as high as its rows.
    void addTable(QWidget *table);
    /// One that takes the height that is left, and gives way down to a few rows, so that the buttons below it are in
    /// view.
    void addList(QWidget *table, int stretch = 1);
    void finish();
    /// Of a form that does not store what is changed at once: at its end, or where the page keeps it in view.
    SaveBar *addSaveBar();
    /// Null where everything is stored at once.
    SaveBar *saveBar() const { return m_saveBar; }
    /// Rows for a window that is this wide: the form itself is as wide as its rows want.
    void adaptTo(int width);
    /// Chooses the record in a section that lists records; nothing where it is not listed.
    virtual void showRecord(const RecordId & /*id*/) {}
    /// Widgets side by side, on as many lines as they need.
    static QWidget *rowOf(const QList<QWidget *> &widgets);

private:
    static constexpr int columnLeast = 400; // of two columns
    struct Row
    {
        QBoxLayout *layout;
        Label *name;
        QWidget *control;
        int leastWidth; // of the control, where there is space
        QSpacerItem *indent = nullptr; // of the help
    };
    QVBoxLayout *addColumn(int least);
    void adapt(const Row &row) const;
    bool hasTwoColumns() const;
    int inside() const; // the width between the margins
    int rowWidth() const;

    Look m_look;
    std::vector<Row> m_rows;
    int m_room = QWIDGETSIZE_MAX;
    QBoxLayout *m_columns;
    std::vector<int> m_leasts; // width of each column at 100 % text
    QVBoxLayout *m_column = nullptr; // the last one
    SettingsCard *m_card = nullptr; // the last one
    SaveBar *m_saveBar = nullptr;
    bool m_isFirst = true;
};

} // namespace satchel::ui
