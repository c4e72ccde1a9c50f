// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/containersteps.h"
#include "containers/mountmatrix.h"
#include "containers/volumefiles.h"
#include "pod/podlocator.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

/// What the volumes panel shows and changes, by example.
class VolumeCoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matrix();
    void matrixOfAStatefulSet();
    void anyData_data();
    void anyData();
    void plainPaths_data();
    void plainPaths();
    void files();
    void modes();
    void everyPurposeMakesItsKind();
    void removing();
    void renaming();
};

namespace {

struct Loaded {
    std::string text;
    ParseResult parsed;
    ValueTree values;
    std::vector<PodPlace> pods;

    explicit Loaded(std::string source)
        : text(std::move(source))
        , parsed(parseYaml(text))
        , values(ValueTree::read(parsed.tree, 0))
        , pods(locatePods(values.root(), 0))
    {
    }
    ValueRef root() const { return values.root(); }
    MountMatrix matrix() const { return MountMatrix::read(root(), pods.at(0)); }
    std::string after(const EditSteps &steps) const
    {
        const PlannedEdit edit = EditPlanner(text, parsed.tree, 0).steps(steps);
        return edit.ok() ? applyEdits(text, edit.edits) : "refused: " + edit.detail;
    }
};

const std::string pod =
    "kind: Pod\nspec:\n  volumes:\n  - name: data\n    emptyDir: {}\n  - name: conf\n"
    "    configMap: {name: c}\n  - name: idle\n    secret: {secretName: s}\n  containers:\n"
    "  - name: web\n    volumeMounts:\n    - {name: data, mountPath: /srv}\n"
    "    - {name: conf, mountPath: /srv/etc/, subPath: a}\n    - {name: ghost, mountPath: /g}\n"
    "  initContainers:\n  - name: seed\n    volumeMounts:\n"
    "    - {name: data, mountPath: /seed, readOnly: true}\n    - {name: data, mountPath: /seed/.}\n";

} // namespace

void VolumeCoreTest::matrix()
{
    const Loaded loaded(pod);
    const MountMatrix matrix = loaded.matrix();
    QCOMPARE(matrix.volumes.size(), 3U);
    QCOMPARE(matrix.containers.size(), 2U);
    QCOMPARE(matrix.mounts.size(), 5U);
    QCOMPARE(matrix.cell(0, 0), (std::vector<std::size_t>{0}));
    QCOMPARE(matrix.cell(0, 1), (std::vector<std::size_t>{3, 4}));
    QVERIFY(matrix.volumes[2].mounts.empty());
    QCOMPARE(matrix.mounts[1].inside, 0); // /srv/etc hides a part of /srv
    QVERIFY(matrix.mounts[1].readOnly); // config maps always are
    QVERIFY(!matrix.mounts[0].readOnly);
    QCOMPARE(matrix.mounts[2].volume, -1);
    QVERIFY(matrix.mounts[3].clash && matrix.mounts[4].clash);
    QVERIFY(!matrix.mounts[0].clash);
    QCOMPARE(matrix.mounts[4].place.toString(), std::string("spec.initContainers[0].volumeMounts[1]"));
}

void VolumeCoreTest::matrixOfAStatefulSet()
{
    const Loaded loaded("kind: StatefulSet\nspec:\n  volumeClaimTemplates: [{metadata: {name: data}}]\n  template:\n"
                        "    spec:\n      volumes: [{name: data, emptyDir: {}}]\n      containers:\n"
                        "      - {name: a, volumeMounts: [{name: data, mountPath: /d}]}\n");
    const MountMatrix matrix = loaded.matrix();
    QCOMPARE(matrix.ownVolumes, 1U);
    QCOMPARE(matrix.volumes.size(), 2U);
    QVERIFY(matrix.volumes[1].isTemplate);
    QCOMPARE(matrix.mounts[0].volume, 1); // the claim template wins
}

void VolumeCoreTest::anyData_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::newRow("numbers") << QByteArray("{volumes: 3, containers: 4}");
    QTest::newRow("maps for lists") << QByteArray("{volumes: {name: a}, containers: {volumeMounts: []}}");
    QTest::newRow("scalars in lists") << QByteArray("{volumes: [1, null, [a]], containers: [2, {volumeMounts: [x]}]}");
    QTest::newRow("two kinds") << QByteArray("{volumes: [{name: a, emptyDir: {}, secret: 3}], containers: []}");
    QTest::newRow("odd items") << QByteArray(
        "{volumes: [{configMap: {items: [3, {path: [a], mode: x}]}, projected: {sources: [4, {secret: []}]}}]}");
}

void VolumeCoreTest::anyData()
{
    QFETCH(QByteArray, spec);
    const Loaded loaded("kind: Pod\nspec: " + spec.toStdString() + "\n");
    const MountMatrix matrix = loaded.matrix();
    for (const MountedVolume &volume : matrix.volumes)
        filesOf(loaded.root().at(volume.place));
    QCOMPARE(matrix.volumes.size(), spec.startsWith("{volumes: [1, ") ? 3U : spec.startsWith("{volumes: [{") ? 1U : 0U);
}

void VolumeCoreTest::plainPaths_data()
{
    QTest::addColumn<QString>("plain");
    QTest::newRow("/a//b/./c/") << "/a/b/c";
    QTest::newRow("/") << "/";
    QTest::newRow("//.") << "/";
    QTest::newRow("a/b") << "a/b";
    QTest::newRow("") << "";
    QTest::newRow("C:\\d") << "C:\\d";
}

void VolumeCoreTest::plainPaths()
{
    QTEST(QString::fromStdString(plainPath(QTest::currentDataTag())), "plain");
}

void VolumeCoreTest::files()
{
    const Loaded loaded(
        "kind: Pod\nspec:\n  volumes:\n  - name: v\n    projected:\n      defaultMode: 0440\n      sources:\n"
        "      - configMap: {name: c, items: [{key: k, path: a/b, mode: 0600}]}\n      - secret: {name: s, optional: "
        "true}\n"
        "      - downwardAPI: {items: [{path: labels, fieldRef: {fieldPath: metadata.labels}}]}\n"
        "      - serviceAccountToken: {path: a/b}\n");
    const auto files = filesOf(loaded.root()["spec"]["volumes"].at(0));
    QCOMPARE(files.size(), 4U);
    QCOMPARE(files[0].path, std::string("a/b"));
    QCOMPARE(files[0].mode, 0600);
    QVERIFY(files[0].replaced); // the token is written over it
    QVERIFY(files[1].path.empty() && files[1].optional);
    QCOMPARE(files[1].mode, 0440);
    QCOMPARE(files[2].source, std::string("metadata.labels"));
    QCOMPARE(files[3].source, std::string("serviceAccountToken"));
}

void VolumeCoreTest::modes()
{
    QCOMPARE(modeText(0644), std::string("0644 rw-r--r--"));
    QCOMPARE(modeText(0751), std::string("0751 rwxr-x--x"));
    QCOMPARE(modeText(0), std::string("0000 ---------"));
}

void VolumeCoreTest::everyPurposeMakesItsKind()
{
    for (const VolumePurpose purpose :
         {VolumePurpose::Scratch, VolumePurpose::Config, VolumePurpose::Secret, VolumePurpose::Storage,
          VolumePurpose::Node, VolumePurpose::Projected, VolumePurpose::Image, VolumePurpose::Ephemeral}) {
        const NewValue volume = newVolume(purpose, "v", "1Gi");
        QCOMPARE(volume.entries.size(), 2U);
        const VolumeKind *kind = volumeKind(volume.entries[1].first);
        QVERIFY(kind);
        QCOMPARE(kind->purpose, purpose);
    }
}

void VolumeCoreTest::removing()
{
    const Loaded loaded(pod);
    const std::string text = loaded.after(removeVolume(loaded.root(), loaded.pods[0], *Path::parse("spec.volumes[0]")));
    const Loaded after(text);
    const MountMatrix matrix = after.matrix();
    QCOMPARE(matrix.volumes.size(), 2U);
    QCOMPARE(matrix.mounts.size(), 2U);
    QVERIFY2(text.find("seed\n    volumeMounts") == std::string::npos,
             text.c_str()); // the list went with its last item
    QVERIFY(text.find("{name: conf, mountPath: /srv/etc/, subPath: a}") != std::string::npos);
}

void VolumeCoreTest::renaming()
{
    const Loaded loaded(pod);
    const Loaded after(
        loaded.after(renameVolume(loaded.root(), loaded.pods[0], *Path::parse("spec.volumes[0]"), "files")));
    const MountMatrix matrix = after.matrix();
    QCOMPARE(matrix.volumes[0].name, std::string("files"));
    QCOMPARE(matrix.volumes[0].mounts.size(), 3U);
}

QTEST_APPLESS_MAIN(VolumeCoreTest)
#include "tst_volumecore.moc"
