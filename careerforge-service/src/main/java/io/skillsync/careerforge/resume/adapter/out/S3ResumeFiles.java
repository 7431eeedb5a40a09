package io.skillsync.careerforge.resume.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ResumeFile;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeFiles;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Files in an S3-compatible store: one object a file, under its owner's id, so that all of a
/// person's can be found.
@ApplicationScoped
class S3ResumeFiles implements ResumeFiles {
    /// Ten megabytes on a slow disk; an upload is to be answered within seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final S3AsyncClient s3;
    private final String bucket;
    private final Vertx vertx;

    S3ResumeFiles(
            @ConfigProperty(name = "skillsync.s3.endpoint") URI endpoint,
            @ConfigProperty(name = "skillsync.s3.access-key") String accessKey,
            @ConfigProperty(name = "skillsync.s3.secret-key") String secretKey,
            @ConfigProperty(name = "skillsync.s3.bucket") String bucket,
            Vertx vertx) {
        this.bucket = bucket;
        this.vertx = vertx;
        this.s3 =
                S3AsyncClient.builder()
                        .endpointOverride(endpoint)
                        .forcePathStyle(true)
                        // The store is named by its address; the region only goes into signatures.
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(accessKey, secretKey)))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .httpClientBuilder(NettyNioAsyncHttpClient.builder().maxConcurrency(16))
                        .overrideConfiguration(c -> c.apiCallTimeout(PATIENCE))
                        .build();
    }

    @Override
    public Uni<Void> store(SeekerId owner, ResumeFile file, Path content) {
        return call(() ->
                        s3.putObject(
                                to ->
                                        to.bucket(bucket)
                                                .key(key(owner, file.id()))
                                                .contentType(file.mediaType().mime()),
                                AsyncRequestBody.fromFile(content)))
                .replaceWithVoid();
    }

    @Override
    public Uni<byte[]> read(SeekerId owner, ResumeFileId file) {
        return call(() ->
                        s3.getObject(
                                from -> from.bucket(bucket).key(key(owner, file)),
                                AsyncResponseTransformer.toBytes()))
                .map(ResponseBytes::asByteArrayUnsafe);
    }

    @Override
    public Uni<Void> delete(SeekerId owner, ResumeFileId file) {
        return delete(key(owner, file));
    }

    @Override
    public Uni<Void> deleteAll(SeekerId owner) {
        return call(() -> s3.listObjectsV2(of -> of.bucket(bucket).prefix(owner.value() + "/")))
                .chain(found ->
                        Multi.createFrom()
                                .iterable(found.contents())
                                .onItem()
                                .transformToUniAndConcatenate(each -> delete(each.key()))
                                .collect()
                                .last()
                                .chain(() ->
                                        found.isTruncated()
                                                ? deleteAll(owner)
                                                : Uni.createFrom().voidItem()));
    }

    @PreDestroy
    void close() {
        s3.close();
    }

    private Uni<Void> delete(String key) {
        return call(() -> s3.deleteObject(of -> of.bucket(bucket).key(key))).replaceWithVoid();
    }

    private static String key(SeekerId owner, ResumeFileId file) {
        return owner.value() + "/" + file.value();
    }

    /// The client answers on threads of its own; what follows belongs on the caller's context.
    private <T> Uni<T> call(Supplier<CompletableFuture<T>> operation) {
        return Uni.createFrom()
                .deferred(() -> {
                    var context = vertx.getOrCreateContext();
                    return Uni.createFrom()
                            .completionStage(operation)
                            .emitOn(work -> context.runOnContext(_ -> work.run()));
                })
                .onFailure()
                .transform(S3ResumeFiles::refusal);
    }

    private static Throwable refusal(Throwable failure) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause instanceof NoSuchKeyException
                ? new NotFound("file")
                : new Unavailable("files.unavailable", "Files cannot be reached just now.");
    }
}
