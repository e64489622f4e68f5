// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the guide show the pages as they are: each is drawn again and compared in broad strokes, which fonts
// and graphics of another system do not change. `./dev pictures` draws those that have grown old.
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 64; // of the strokes
constexpr int rows = 40;
constexpr double mostDifference = 5.0; // of 255, in the mean: another arrangement is above, other letters below

/// By the page of the guide that shows it.
QMap<QString, QString> shownPictures()
{
    static const QRegularExpression picture(u"!\\[[^\\]]+\\]\\(pictures/([^)]+)\\)"_s);
    QMap<QString, QString> shown;
    const QDir guide(projectPath(u"docs/guide"_s));
    for (const QString &name : guide.entryList({u"*.md"_s}, QDir::Files)) {
        QFile file(guide.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto match = picture.match(QString::fromUtf8(file.readAll())); match.hasMatch())
            shown.insert(name, match.captured(1));
    }
    return shown;
}

/// The tour writes the place of each picture in its row before the name: "05-pipeline-light.png".
QString drawnIn(const QString &folder, const QString &picture)
{
    const QRegularExpression name(u"^\\d+-"_s + QRegularExpression::escape(picture) + u'$');
    const QStringList files = QDir(folder).entryList({u"*.png"_s}, QDir::Files).filter(name);
    return files.size() == 1 ? QDir(folder).filePath(files.front()) : QString();
}

QImage strokesOf(const QString &path)
{
    return QImage(path)
        .convertToFormat(QImage::Format_Grayscale8)
        .scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (columns * rows);
}

} // namespace

class tst_GuidePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMainPageIsShownOnce()
    {
        const auto shown = shownPictures();
        for (const QString &page :
            {u"today.md"_s, u"pipeline.md"_s, u"customers.md"_s, u"lists.md"_s, u"tasks.md"_s, u"calendar.md"_s,
                u"mail.md"_s, u"quotes.md"_s, u"reports.md"_s, u"connections.md"_s, u"settings.md"_s})
            QVERIFY2(shown.contains(page), qPrintable(page));
        QStringList pictures = shown.values();
        QCOMPARE(pictures.removeDuplicates(), 0);
        for (const QString &picture : std::as_const(pictures))
            QVERIFY2(QFile::exists(projectPath(u"docs/guide/pictures/"_s + picture)), qPrintable(picture));
    }

    void theyAreNotOlderThanThePages()
    {
        QStringList old = drawnOtherwise(shownPictures().values());
        if (!old.isEmpty()) // on a busy machine a page may not have had the time to read all that it shows
            old = drawnOtherwise(old);
        QVERIFY2(old.isEmpty(), qPrintable(u"./dev pictures draws them again: "_s + old.join(u", "_s)));
    }

private:
    /// Of these pictures those that do not show their page as it is drawn now.
    static QStringList drawnOtherwise(const QStringList &pictures)
    {
        const QTemporaryDir folder;
        QStringList words{u"tour"_s, folder.path()};
        for (const QString &picture : pictures)
            words += picture.section(u'.', 0, 0);
        QProcess tour;
        tour.start(satchelProgram(), words);
        if (!tour.waitForFinished(240'000) || tour.exitCode() != 0)
            return {u"nothing was drawn: "_s + QString::fromUtf8(tour.readAllStandardError())};
        QStringList old;
        for (const QString &picture : pictures) {
            const QImage now = strokesOf(drawnIn(folder.path(), picture));
            const QImage kept = strokesOf(projectPath(u"docs/guide/pictures/"_s + picture));
            if (now.isNull() || kept.isNull() || difference(now, kept) > mostDifference)
                old += picture;
        }
        return old;
    }
};

SATCHEL_TEST(tst_GuidePictures)
#include "tst_GuidePictures.moc"
